using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record WidgetModel : BaseNopModel
{
    public string? FriendlyName { get; set; }

    public string? SystemName { get; set; }

    public int DisplayOrder { get; set; }

    public bool IsActive { get; set; }

    public string? ConfigurationUrl { get; set; }
}
