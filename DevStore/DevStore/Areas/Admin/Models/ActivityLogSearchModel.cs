using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record ActivityLogSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Customers.ActivityLog.Fields.ActivityLogType")]
    public int ActivityLogTypeId { get; set; }

    public IList<SelectListItem> ActivityLogType { get; set; } = [];
}
