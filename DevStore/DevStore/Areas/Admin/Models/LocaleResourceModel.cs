using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record LocaleResourceModel : BaseNopEntityModel
{
    public string? ResourceName { get; set; }

    public string? ResourceValue { get; set; }
}
