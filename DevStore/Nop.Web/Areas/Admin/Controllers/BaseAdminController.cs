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
    public override JsonResult Json(object data) => base.Json(data);
}
