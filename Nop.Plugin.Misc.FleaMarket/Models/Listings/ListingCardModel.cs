using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

public record ListingCardModel : BaseNopEntityModel
{
    public string Name { get; init; } = "";
    public string? Slug { get; init; }
    public string PhotoUrl { get; init; } = "";

    /// <summary>The product's picture stands in for the seller's photo.</summary>
    public bool IsStorePhoto { get; init; }
    public ItemCondition Condition { get; init; }
    public string ConditionText { get; init; } = "";
    public string Price { get; init; } = "";

    /// <summary>Null where the product is not sold any more, or not for more.</summary>
    public string? PriceNew { get; init; }

    /// <summary>How much less than the price new, in whole percent; 0 where there is nothing to tell.</summary>
    public int Saved { get; init; }
    public int Quantity { get; init; }

    /// <summary>Null where there is none, as for own listings.</summary>
    public HeartModel? Heart { get; init; }
}
