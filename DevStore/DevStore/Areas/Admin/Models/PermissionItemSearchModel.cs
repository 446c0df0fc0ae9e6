using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record PermissionItemSearchModel : BaseSearchModel
{
    public string? PermissionCategoryName { get; set; }
}
