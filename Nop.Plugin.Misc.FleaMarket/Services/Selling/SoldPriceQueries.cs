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

    private DateTime Since => clock.GetUtcNow().UtcDateTime.AddDays(-PriceGuide.Days);

    /// <summary>The latest first; two statements.</summary>
    public async Task<IReadOnlyList<SoldPrice>> OfProductAsync(int storeId, int productId)
    {
        var since = Since;
        var byDeals = await (
            from deal in deals.Table
            join listing in listings.Table on deal.ListingId equals listing.Id
            where listing.ProductId == productId && listing.StoreId == storeId && deal.StatusId == (int)DealStatus.Closed && deal.UpdatedOnUtc >= since
            orderby deal.Id descending
            select new { listing.ConditionId, deal.Amount, deal.Quantity }).Take(Most).ToListAsync();
        var bySellers = await (
            from revision in revisions.Table
            join listing in listings.Table on revision.ListingId equals listing.Id
            where listing.ProductId == productId && listing.StoreId == storeId && revision.CreatedOnUtc >= since
                && revision.ActorId == (int)ListingActor.Seller && _sold.Contains(revision.ActionId)
            orderby revision.Id descending
            select new { listing.ConditionId, listing.Price }).Take(Most).ToListAsync();
        return
        [
            .. byDeals.Select(sale => new SoldPrice((ItemCondition)sale.ConditionId, sale.Amount / Math.Max(1, sale.Quantity))),
            .. bySellers.Select(sale => new SoldPrice((ItemCondition)sale.ConditionId, sale.Price))
        ];
    }

    /// <summary>What products of the product's categories went for, as a share of what they cost new; two statements.</summary>
    public async Task<IReadOnlyList<decimal>> SharesOfCategoryAsync(int storeId, int productId)
    {
        var since = Since;
        var own = productCategories.Table.Where(mapping => mapping.ProductId == productId).Select(mapping => mapping.CategoryId);
        var byDeals = await (
            from deal in deals.Table
            join listing in listings.Table on deal.ListingId equals listing.Id
            join product in products.Table on listing.ProductId equals product.Id
            where listing.StoreId == storeId && deal.StatusId == (int)DealStatus.Closed && deal.UpdatedOnUtc >= since && product.Price > 0
                && productCategories.Table.Any(mapping => mapping.ProductId == listing.ProductId && own.Contains(mapping.CategoryId))
            orderby deal.Id descending
            select new { deal.Amount, deal.Quantity, New = product.Price }).Take(Most).ToListAsync();
        var bySellers = await (
            from revision in revisions.Table
            join listing in listings.Table on revision.ListingId equals listing.Id
            join product in products.Table on listing.ProductId equals product.Id
            where listing.StoreId == storeId && revision.CreatedOnUtc >= since && revision.ActorId == (int)ListingActor.Seller && _sold.Contains(revision.ActionId)
                && product.Price > 0
                && productCategories.Table.Any(mapping => mapping.ProductId == listing.ProductId && own.Contains(mapping.CategoryId))
            orderby revision.Id descending
            select new { listing.Price, New = product.Price }).Take(Most).ToListAsync();
        return
        [
            .. byDeals.Select(sale => Math.Min(1, sale.Amount / Math.Max(1, sale.Quantity) / sale.New)),
            .. bySellers.Select(sale => Math.Min(1, sale.Price / sale.New))
        ];
    }
}
