namespace Nop.Plugin.Misc.FleaMarket.Services.Digests;

/// <summary>What the parts of the daily mail are about, in their order.</summary>
public enum DigestKind
{
    Favourites,
    Seller,
    Search
}
