namespace Nop.Plugin.Misc.FleaMarket.Domain.Favourites;

/// <summary>What a customer is told of a favourite.</summary>
public enum FavouriteNewsKind
{
    PriceLower = 1,

    /// <summary>Units can be had after none could.</summary>
    OnOfferAgain = 2,

    /// <summary>Its last days on offer.</summary>
    EndsSoon = 3
}
