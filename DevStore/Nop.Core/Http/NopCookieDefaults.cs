namespace Nop.Core.Http;

public static class NopCookieDefaults
{
    public static string Prefix => ".Nop";
    public static string CustomerCookie => ".Customer";
    public static string AntiforgeryCookie => ".Antiforgery";
    public static string SessionCookie => ".Session";
    public static string CultureCookie => ".Culture";
    public static string AuthenticationCookie => ".Authentication";
}
