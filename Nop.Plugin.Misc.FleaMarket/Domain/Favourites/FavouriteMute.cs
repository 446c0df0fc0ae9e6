using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Favourites;

/// <summary>A customer who wants no mail about a favourite, or about any.</summary>
public class FavouriteMute : BaseEntity
{
    /// <summary>Stands for all of the customer's favourites in the place of a listing's id.</summary>
    public const int All = 0;

    public int CustomerId { get; set; }
    public int ListingId { get; set; }
}
