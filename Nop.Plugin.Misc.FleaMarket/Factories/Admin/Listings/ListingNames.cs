using Nop.Core.Domain.Payments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Catalog;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>What a list of listings refers to, by name; a number stands for what is gone.</summary>
public sealed record ListingNames(
    Func<int, string> SellerById, IReadOnlyDictionary<int, string> Products, IReadOnlyDictionary<int, string> Orders, Func<int, string> StoreById, IReadOnlyDictionary<int, decimal> Refunds)
{
    public string Seller(Listing listing) => SellerById(listing.SellerId);
    public string Product(Listing listing) => Products.GetValueOrDefault(listing.ProductId) ?? $"#{listing.ProductId}";
    public string Order(Listing listing) => Orders.GetValueOrDefault(listing.OrderId) ?? $"#{listing.OrderId}";
    public string Store(Listing listing) => StoreById(listing.StoreId);

    /// <summary>What of the order was refunded, where a part was, in the primary store currency; null otherwise.</summary>
    public decimal? PartialRefund(Listing listing) => Refunds.TryGetValue(listing.OrderId, out var amount) ? amount : null;
}

/// <summary>One statement for each kind of name, for any number of listings.</summary>
public class ListingNamesFactory(GridNames names, IProductService products, IOrderService orders)
{
    public async Task<ListingNames> LoadAsync(IReadOnlyCollection<Listing> listings)
    {
        var bought = await orders.GetOrdersByIdsAsync(Ids(listings, listing => listing.OrderId));
        return new(
            await names.LoginsAsync(listings.Select(listing => listing.SellerId)),
            (await products.GetProductsByIdsAsync(Ids(listings, listing => listing.ProductId))).ToDictionary(product => product.Id, product => product.Name),
            bought.ToDictionary(order => order.Id, order => order.CustomOrderNumber),
            await names.StoresAsync(),
            bought.Where(order => order.PaymentStatus == PaymentStatus.PartiallyRefunded).ToDictionary(order => order.Id, order => order.RefundedAmount));
    }

    private static int[] Ids(IEnumerable<Listing> listings, Func<Listing, int> id) => listings.Select(id).Distinct().ToArray();
}
