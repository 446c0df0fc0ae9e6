namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

public enum ListingOrder
{
    Newest = 0,
    PriceAscending = 10,
    PriceDescending = 11
}
