using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Favourites;

/// <summary>
/// A listing that a customer wants to see again, and what the customer knows of it. No row is ever changed: what becomes known is a new
/// row under a new id, so that whoever has read the former one comes second and finds it gone.
/// </summary>
public class Favourite : BaseEntity
{
    /// <summary>So long before its end a listing's time on offer is news.</summary>
    public static TimeSpan EndNotice { get; } = TimeSpan.FromDays(2);

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

    /// <summary>The end of the listing's time on offer that the customer has heard of; a renewal brings another.</summary>
    public DateTime? KnownEndUtc { get; set; }
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
    public IReadOnlyList<FavouriteNewsKind> NewsOf(Listing listing, DateTime nowUtc)
    {
        if (!listing.Status.IsPublic() || listing.AvailableQuantity <= 0)
            return [];
        var news = new List<FavouriteNewsKind>();
        if (WasGone)
            news.Add(FavouriteNewsKind.OnOfferAgain);
        if (listing.Price < KnownPrice)
            news.Add(FavouriteNewsKind.PriceLower);
        if (EndIsNews(listing, nowUtc))
            news.Add(FavouriteNewsKind.EndsSoon);
        return news;
    }

    /// <summary>The row of a customer who has heard how the listing stands.</summary>
    public Favourite Told(Listing listing, DateTime nowUtc) =>
        Copy(listing.Price, wasGone: false, EndIsNews(listing, nowUtc) ? listing.ExpiresOnUtc : KnownEndUtc);

    /// <summary>The row of a customer who could have nothing of the listing.</summary>
    public Favourite Gone() => Copy(KnownPrice, wasGone: true, KnownEndUtc);

    private bool EndIsNews(Listing listing, DateTime nowUtc) =>
        listing.ExpiresOnUtc is { } end && end > nowUtc && end <= nowUtc + EndNotice && (KnownEndUtc is not { } known || known < end);

    private Favourite Copy(decimal knownPrice, bool wasGone, DateTime? knownEndUtc) => new()
    {
        CustomerId = CustomerId,
        ListingId = ListingId,
        StoreId = StoreId,
        NumberByCustomer = NumberByCustomer,
        KnownPrice = knownPrice,
        WasGone = wasGone,
        KnownEndUtc = knownEndUtc,
        CreatedOnUtc = CreatedOnUtc
    };
}
