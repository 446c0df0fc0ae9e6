using System.Net;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Says what was done on the next page. nopCommerce writes notices as HTML into a script, so they are encoded here.</summary>
public class Notices(INotificationService notifications)
{
    public void Success(string text) => notifications.SuccessNotification(Encode(text), false);

    public void Warning(string text) => notifications.WarningNotification(Encode(text), false);

    public void Error(string text) => notifications.ErrorNotification(Encode(text), false);

    /// <summary>On one line, without what ends or escapes in a script's string.</summary>
    private static string Encode(string text) => WebUtility.HtmlEncode(Domain.UserText.CleanLine(text)).Replace("\\", "&#92;");
}
