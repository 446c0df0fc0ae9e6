using Nop.Core.Domain.Payments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>What a list of listings refers to, by name; a number stands for what is gone.</summary>
public sealed record ListingNames(
    IReadOnlyDictionary<int, string> Sellers,
    IReadOnlyDictionary<int, string> Products,
    IReadOnlyDictionary<int, string> Orders,
    IReadOnlyDictionary<int, string> Stores,
    IReadOnlyDictionary<int, decimal> Refunds)
{
    public string Seller(Listing listing) => Find(Sellers, listing.SellerId);
    public string Product(Listing listing) => Find(Products, listing.ProductId);
    public string Order(Listing listing) => Find(Orders, listing.OrderId);
    public string Store(Listing listing) => Find(Stores, listing.StoreId);

    /// <summary>What of the order was refunded, where a part was, in the primary store currency; null otherwise.</summary>
    public decimal? PartialRefund(Listing listing) => Refunds.TryGetValue(listing.OrderId, out var amount) ? amount : null;

    private static string Find(IReadOnlyDictionary<int, string> names, int id) => names.GetValueOrDefault(id) ?? $"#{id}";
}

/// <summary>One statement for each kind of name, for any number of listings.</summary>
public class ListingNamesFactory(CustomerLoginLookup logins, IProductService products, IOrderService orders, IStoreService stores)
{
    public async Task<ListingNames> LoadAsync(IReadOnlyCollection<Listing> listings)
    {
        var bought = await orders.GetOrdersByIdsAsync(Ids(listings, listing => listing.OrderId));
        return new(
            await logins.LoginsAsync(listings.Select(listing => listing.SellerId)),
            (await products.GetProductsByIdsAsync(Ids(listings, listing => listing.ProductId))).ToDictionary(product => product.Id, product => product.Name),
            bought.ToDictionary(order => order.Id, order => order.CustomOrderNumber),
            (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name),
            bought.Where(order => order.PaymentStatus == PaymentStatus.PartiallyRefunded).ToDictionary(order => order.Id, order => order.RefundedAmount));
    }

    private static int[] Ids(IEnumerable<Listing> listings, Func<Listing, int> id) => listings.Select(id).Distinct().ToArray();
}
