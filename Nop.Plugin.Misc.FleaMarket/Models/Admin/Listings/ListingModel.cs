using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>What a moderator may change of a listing.</summary>
public record ListingModel : BaseNopEntityModel
{
    private IList<string?>? _lineNames;
    private IList<string?>? _lineValues;
    private List<PhotoFieldModel>? _photos;

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

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Ground")]
    public int GroundId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.ConditionId")]
    public int ConditionId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Characteristics")]
    [AllowNull]
    public IList<string?> LineNames { get => _lineNames ??= []; set => _lineNames = value; }

    [AllowNull]
    public IList<string?> LineValues { get => _lineValues ??= []; set => _lineValues = value; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Price")]
    public decimal Price { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Quantity")]
    public int Quantity { get; set; }

    /// <summary>Photos that are there; those that it does not name stay.</summary>
    [AllowNull]
    public List<PhotoFieldModel> Photos { get => _photos ??= []; set => _photos = value; }

    [FromForm(Name = "Photo")]
    public List<IFormFile>? NewPhotos { get; set; }

    [BindNever]
    public ListingInfoModel Info { get; set; } = new();

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(ListingRefusal refusal) => refusal switch
    {
        ListingRefusal.LowestPriceTooHigh or ListingRefusal.LowestOfferTooHigh or ListingRefusal.StepDaysOutOfRange => "",
        ListingRefusal.ReasonMissing or ListingRefusal.ReasonTooLong => nameof(Reason),
        _ => ListingFormModel.FieldOf(refusal)
    };
}
