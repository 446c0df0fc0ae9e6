using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Plugin.Misc.FleaMarket.Models.Sellers;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

public record ListingPageModel : BaseNopEntityModel
{
    public string Name { get; init; } = "";
    public string? Slug { get; init; }
    public string Description { get; init; } = "";
    public ItemCondition Condition { get; init; }
    public string ConditionText { get; init; } = "";
    public string Price { get; init; } = "";

    /// <summary>The price as a number with two decimals and a point, in the currency of <see cref="CurrencyCode"/>.</summary>
    public string Amount { get; init; } = "";
    public string CurrencyCode { get; init; } = "";

    /// <summary>Whether there is a unit that nobody has reserved.</summary>
    public bool IsAvailable { get; init; }
    public string? PriceNew { get; init; }
    public int Saved { get; init; }

    /// <summary>Units that nobody has been promised.</summary>
    public int Quantity { get; init; }

    /// <summary>Whether buyers may send a request; guests are asked to log in first.</summary>
    public bool TakesRequests { get; init; }

    /// <summary>Whether buyers may ask at a price of their own.</summary>
    public bool TakesOffers { get; init; }

    /// <summary>Whether customers may ask in private; guests are asked to log in first.</summary>
    public bool TakesPrivateQuestions { get; init; }

    /// <summary>Further fields that buyers see, and the seller's own characteristics.</summary>
    public IReadOnlyList<Characteristic> Lines { get; init; } = [];
    public ProofModel Proof { get; init; } = new(null, null, null);
    public IReadOnlyList<PhotoModel> Photos { get; init; } = [];
    public SellerModel Seller { get; init; } = new();
    public DateTime? OfferedOn { get; init; }

    /// <summary>Null where the product cannot be bought new.</summary>
    public string? ProductUrl { get; init; }
    public string? ProductName { get; init; }
    public ContactModel Contact { get; init; } = new(false, null, null, null);

    /// <summary>Null for the seller, and where the store has no favourites.</summary>
    public HeartModel? Heart { get; init; }

    /// <summary>Null for everybody but the seller.</summary>
    public OwnListingModel? Own { get; init; }

    /// <summary>Null where the store has no comments.</summary>
    public CommentsModel? Comments { get; init; }

    /// <summary>What the store says of the purchase; nothing but that it was one where all is null.</summary>
    /// <param name="Month">In the visitor's time zone.</param>
    public record ProofModel(DateTime? Month, int? DaysSinceDelivery, int? WarrantyMonthsLeft);

    /// <param name="FullUrl">In the size in which it is kept.</param>
    public record PhotoModel(string Url, string ThumbUrl, string FullUrl, bool IsStorePhoto);

    /// <param name="MayBeSeen">False for guests, who get nothing of it.</param>
    public record ContactModel(bool MayBeSeen, string? Phone, string? Messenger, string? Email)
    {
        public bool IsEmpty => Phone is null && Messenger is null && Email is null;
    }
}
