using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;

public sealed record TariffRowModel(int Id, string Name, string Figures, string Roles, bool Active, int DisplayOrder);

public sealed record TariffListModel(bool IsEnabled, IReadOnlyList<TariffRowModel> Tariffs);

public record TariffModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.RoleIds")]
    public IList<int>? RoleIds { get; set; } = new List<int>();

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.Percentage")]
    public decimal Percentage { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.FixedPart")]
    public decimal FixedPart { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.Minimum")]
    public decimal Minimum { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.Maximum")]
    public decimal Maximum { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.FreeDealsPerMonth")]
    public int FreeDealsPerMonth { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.Active")]
    public bool Active { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Tariff.DisplayOrder")]
    public int DisplayOrder { get; set; }

    public IList<SelectListItem> AvailableRoles { get; } = new List<SelectListItem>();
    public string? CurrencyCode { get; set; }
}
