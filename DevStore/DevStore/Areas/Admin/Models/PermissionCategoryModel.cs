using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record PermissionCategoryModel : BaseNopModel
{
    public required string Name { get; init; }

    public required string Text { get; init; }
}
