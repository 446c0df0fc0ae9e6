using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Models.Selling;

/// <summary>What the sell form shows beside its fields.</summary>
public record ListingFormInfo
{
    /// <summary>0 for a new listing.</summary>
    public int ListingId { get; init; }
    public int OrderItemId { get; init; }
    public string ProductName { get; init; } = "";
    public string ProductPhotoUrl { get; init; } = "";
    public string? Attributes { get; init; }

    /// <summary>Null where the item is no longer in its order.</summary>
    public string? PricePaid { get; init; }

    /// <summary>Null where the store sets no limit.</summary>
    public string? HighestPrice { get; init; }
    public PriceGuideModel PriceGuide { get; init; } = new(null, false, []);
    public int MostUnits { get; init; }
    public string CurrencyCode { get; init; } = "";

    /// <summary>Whether the store lets buyers ask at a price of their own.</summary>
    public bool AllowsOffers { get; init; }
    public bool AllowsPrivateQuestions { get; init; }

    /// <summary>That the form may keep, in the order in which they were put.</summary>
    public IReadOnlyList<PhotoFieldModel> Photos { get; init; } = [];
    public int MostPhotos { get; init; }
    public int MostPhotoMegabytes { get; init; }

    /// <summary>In pixels.</summary>
    public int LongestPhotoSide { get; init; }
    public ListingStatus? Status { get; init; }

    /// <summary>The form shows an edit that a moderator has yet to look at.</summary>
    public bool EditWaits { get; init; }

    /// <summary>The version that buyers see stays public until the edit is approved.</summary>
    public bool StaysPublic { get; init; }

    /// <summary>A lower price or quantity needs no moderation.</summary>
    public bool LowersAtOnce { get; init; }
    public string? Reason { get; init; }

    /// <summary>New photos were sent with a form that comes back without them.</summary>
    public bool PhotosWereLost { get; set; }
    public IReadOnlyList<RefusedPhotoModel> RefusedPhotos { get; set; } = [];
    public IReadOnlyList<SelectListItem> Conditions { get; init; } = [];
    public IReadOnlyList<SelectListItem> SellingReasons { get; init; } = [];

    /// <summary>What somebody changed while the form was open: the field, and what stands there now.</summary>
    public IReadOnlyList<(string Label, string Now)> ChangedMeanwhile { get; set; } = [];
}
