using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Controllers;

public class SecurityController : BaseAdminController
{
    [AuthorizeAdmin(ignore: true)]
    public IActionResult AccessDenied(string? pageUrl, string? pageSystemNameKey) => View();
}
