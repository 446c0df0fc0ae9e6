namespace Nop.Plugin.Misc.FleaMarket.Domain.Favourites;

/// <summary>Why a listing did not become a favourite.</summary>
public enum FavouriteRefusal
{
    /// <summary>Not public, or the customer's own.</summary>
    NotOnOffer = 1,
    TooMany = 2
}
