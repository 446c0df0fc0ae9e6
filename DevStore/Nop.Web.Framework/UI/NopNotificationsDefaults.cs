namespace Nop.Web.Framework.UI;

public static partial class NopNotificationsDefaults
{
    public static string Prefix => "nop.notifications.";
}
