using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Favourites;

/// <summary>
/// A listing that a customer wants to see again, and what the customer knows of it. No row is ever changed: what becomes known is a new
/// row under a new id, so that whoever has read the former one comes second and finds it gone.
/// </summary>
public class Favourite : BaseEntity
{
    public int CustomerId { get; set; }
    public int ListingId { get; set; }

    /// <summary>The listing's.</summary>
    public int StoreId { get; set; }

    /// <summary>Counts the customer's favourites; unique, so that of two at once one is counted anew.</summary>
    public int NumberByCustomer { get; set; }

    /// <summary>Of one unit, in the primary store currency: as it was when the customer last heard of it.</summary>
    public decimal KnownPrice { get; set; }

    /// <summary>There was nothing to be had of it since the customer last heard of it.</summary>
    public bool WasGone { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public static Favourite Of(int customerId, Listing listing, int number, DateTime nowUtc) => new()
    {
        CustomerId = customerId,
        ListingId = listing.Id,
        StoreId = listing.StoreId,
        NumberByCustomer = number,
        KnownPrice = listing.Price,
        CreatedOnUtc = nowUtc
    };

    /// <summary>What the customer is to be told of the listing.</summary>
    public IReadOnlyList<FavouriteNewsKind> NewsOf(Listing listing)
    {
        if (!listing.Status.IsPublic() || listing.AvailableQuantity <= 0)
            return [];
        var news = new List<FavouriteNewsKind>();
        if (WasGone)
            news.Add(FavouriteNewsKind.OnOfferAgain);
        if (listing.Price < KnownPrice)
            news.Add(FavouriteNewsKind.PriceLower);
        return news;
    }

    /// <summary>The row of a customer who has heard how the listing stands.</summary>
    public Favourite Told(Listing listing) => Copy(listing.Price, wasGone: false);

    /// <summary>The row of a customer who could have nothing of the listing.</summary>
    public Favourite Gone() => Copy(KnownPrice, wasGone: true);

    private Favourite Copy(decimal knownPrice, bool wasGone) => new()
    {
        CustomerId = CustomerId,
        ListingId = ListingId,
        StoreId = StoreId,
        NumberByCustomer = NumberByCustomer,
        KnownPrice = knownPrice,
        WasGone = wasGone,
        CreatedOnUtc = CreatedOnUtc
    };
}
