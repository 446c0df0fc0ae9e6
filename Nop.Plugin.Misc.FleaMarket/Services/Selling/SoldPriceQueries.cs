using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Reads what used products went for of late: by closed deals, and what sellers marked as sold themselves.</summary>
public class SoldPriceQueries(
    IRepository<Listing> listings,
    IRepository<ListingRevision> revisions,
    IRepository<Deal> deals,
    IRepository<Product> products,
    IRepository<ProductCategory> productCategories,
    TimeProvider clock)
{
    /// <summary>More would not change the answer.</summary>
    private const int Most = 200;

    private static readonly int[] _sold = [(int)ListingAction.SellSome, (int)ListingAction.SellOut];

    /// <summary>Units of a listing that went for an amount.</summary>
    private sealed class Sale
    {
        /// <summary>Of the deal or of the entry in the listing's history.</summary>
        public int Id { get; init; }
        public int ProductId { get; init; }
        public int ConditionId { get; init; }
        public decimal Amount { get; init; }
        public int Quantity { get; init; }
    }

    public static bool IsSale(ListingAction action) => _sold.Contains((int)action);

    /// <summary>The latest first; two statements.</summary>
    public async Task<IReadOnlyList<SoldPrice>> OfProductAsync(int storeId, int productId)
    {
        var prices = new List<SoldPrice>();
        foreach (var sales in Sales(storeId))
        {
            var rows = await sales.Where(sale => sale.ProductId == productId).OrderByDescending(sale => sale.Id).Take(Most).ToListAsync();
            prices.AddRange(rows.Select(sale => new SoldPrice((ItemCondition)sale.ConditionId, UnitPrice(sale.Amount, sale.Quantity))));
        }
        return prices;
    }

    /// <summary>What products of the product's categories went for, as a share of what they cost new; two statements.</summary>
    public async Task<IReadOnlyList<decimal>> SharesOfCategoryAsync(int storeId, int productId)
    {
        var own = productCategories.Table.Where(mapping => mapping.ProductId == productId).Select(mapping => mapping.CategoryId);
        var shares = new List<decimal>();
        foreach (var sales in Sales(storeId))
        {
            var rows = await (
                from sale in sales
                join product in products.Table on sale.ProductId equals product.Id
                where product.Price > 0 && productCategories.Table.Any(mapping => mapping.ProductId == product.Id && own.Contains(mapping.CategoryId))
                orderby sale.Id descending
                select new { sale.Amount, sale.Quantity, New = product.Price }).Take(Most).ToListAsync();
            shares.AddRange(rows.Select(sale => Math.Min(1, UnitPrice(sale.Amount, sale.Quantity) / sale.New)));
        }
        return shares;
    }

    private static decimal UnitPrice(decimal amount, int quantity) => amount / Math.Max(1, quantity);

    /// <summary>By deals, and by sellers themselves.</summary>
    private IEnumerable<IQueryable<Sale>> Sales(int storeId)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-PriceGuide.Days);
        yield return
            from deal in deals.Table
            join listing in listings.Table on deal.ListingId equals listing.Id
            where listing.StoreId == storeId && deal.StatusId == (int)DealStatus.Closed && deal.UpdatedOnUtc >= since
            select new Sale { Id = deal.Id, ProductId = listing.ProductId, ConditionId = listing.ConditionId, Amount = deal.Amount, Quantity = deal.Quantity };
        yield return
            from revision in revisions.Table
            join listing in listings.Table on revision.ListingId equals listing.Id
            where listing.StoreId == storeId && revision.CreatedOnUtc >= since && revision.ActorId == (int)ListingActor.Seller && _sold.Contains(revision.ActionId)
            select new Sale { Id = revision.Id, ProductId = listing.ProductId, ConditionId = listing.ConditionId, Amount = listing.Price, Quantity = 1 };
    }
}
