using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record ProductModel : BaseNopEntityModel
{
    public string? Name { get; set; }

    public string? Sku { get; set; }

    public string? FormattedPrice { get; set; }

    public bool Published { get; set; }
}
