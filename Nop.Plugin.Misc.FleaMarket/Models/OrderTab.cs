namespace Nop.Plugin.Misc.FleaMarket.Models;

public enum OrderTab
{
    AllOrders,
    CompletedOrders,
    MyFleaMarket,
    MySales,
    MyPurchases,
    SavedSearches,
    Favourites
}
