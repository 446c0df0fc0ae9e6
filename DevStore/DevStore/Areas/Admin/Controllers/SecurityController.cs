using DevStore.Areas.Admin.Factories;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Security;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class SecurityController : BaseAdminController
{
    [AuthorizeAdmin(ignore: true)]
    public IActionResult AccessDenied(string? pageUrl, string? pageSystemNameKey) => View();
}
