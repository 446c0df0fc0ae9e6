using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>What a moderator may change of a listing.</summary>
public record ListingModel : ListingFieldsModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Reason")]
    [Multiline]
    public string? Reason { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Ground")]
    public int GroundId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Price")]
    public decimal Price { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fields.Quantity")]
    public int Quantity { get; set; }

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
