using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Web.Areas.Admin.Controllers;

[Area(AreaNames.ADMIN)]
[AutoValidateAntiforgeryToken]
[AuthorizeAdmin]
[SaveSelectedTab]
public abstract class BaseAdminController : BaseController
{
    private static readonly JsonSerializerOptions _asNamed = new() { PropertyNamingPolicy = null };

    /// <summary>Properties keep their names: the grids' columns are bound by them.</summary>
    public override JsonResult Json(object data) => base.Json(data, _asNamed);
}
