using Microsoft.AspNetCore.Http;

namespace Nop.Services.Authentication;

public static class NopAuthenticationDefaults
{
    public static string AuthenticationScheme => "Authentication";
    public static string ClaimsIssuer => "nopCommerce";
    public static PathString LoginPath => new("/login");
    public static PathString AccessDeniedPath => new("/page-not-found");
    public static string ReturnUrlParameter => "returnUrl";
}
