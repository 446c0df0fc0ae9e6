using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>What a moderator may change of a listing.</summary>
public record ListingModel : BaseNopEntityModel
{
    /// <summary>Of the price in the form; one left as it was shown stays exactly what it was.</summary>
    private const int DecimalsShown = 4;

    private List<string?>? _lineNames;
    private List<string?>? _lineValues;

    /// <summary>The revision that the form shows.</summary>
    public int Revision { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Description")]
    [Multiline]
    public string? Description { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Reason")]
    [Multiline]
    public string? Reason { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.ConditionId")]
    public int ConditionId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Characteristics")]
    [AllowNull]
    public List<string?> LineNames { get => _lineNames ??= []; set => _lineNames = value; }

    [AllowNull]
    public List<string?> LineValues { get => _lineValues ??= []; set => _lineValues = value; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Price")]
    public decimal Price { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Quantity")]
    public int Quantity { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Photo")]
    public IFormFile? Photo { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.DropPhoto")]
    public bool DropPhoto { get; set; }

    [BindNever]
    public ListingInfoModel Info { get; set; } = new();

    /// <summary>What the moderator does not see as fields stays as the seller has written it.</summary>
    public ListingContent ToContent(ListingContent before) => new()
    {
        Name = Name ?? "",
        Description = Description ?? "",
        Condition = (ItemCondition)ConditionId,
        Characteristics = LineNames.Zip(LineValues, (name, value) => new Characteristic(name ?? "", value ?? "")).ToList(),
        Price = decimal.Round(Price, DecimalsShown) == decimal.Round(before.Price, DecimalsShown) ? before.Price : Price,
        Quantity = Quantity,
        Contact = before.Contact,
        ForAggregators = before.ForAggregators
    };
}
