using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Insights;

/// <summary>Counts once a day, up to the end of the day before, which products come back as used, and why.</summary>
public class ProductSummaries(
    IRepository<ProductSummary> summaries,
    IRepository<Listing> listings,
    IRepository<ListingRevision> revisions,
    IRepository<Order> orders,
    IRepository<OrderItem> orderItems,
    StoreDays days,
    WriteTransaction transaction)
{
    /// <summary>Of one store and period, those of which most units came back.</summary>
    public const int Most = 20;

    public async Task KeepAsync()
    {
        var today = days.Today;
        if (await IsCountedAsync(today))
            return;
        var counted = new List<ProductSummary>();
        var storeIds = await StoresAsync();
        foreach (var period in Enum.GetValues<InsightPeriod>())
            foreach (var storeId in storeIds)
                counted.AddRange(await CountAsync(storeId, period, today));
        await transaction.RunAsync(async () =>
        {
            if (await IsCountedAsync(today))
                return;
            await summaries.DeleteAsync(summary => summary.Id > 0);
            await summaries.InsertAsync(counted, false);
        });
    }

    /// <inheritdoc cref="DailySummaries.ForgetAsync"/>
    public Task ForgetAsync() => transaction.RunAsync(() => summaries.DeleteAsync(summary => summary.Id > 0));

    private Task<bool> IsCountedAsync(DateOnly today)
    {
        var number = DailySummary.NumberOf(today);
        return summaries.Table.AnyAsync(summary => summary.Day == number);
    }

    /// <summary>0, which stands for all, and those that have listings.</summary>
    private async Task<IReadOnlyList<int>> StoresAsync() =>
        [0, .. await listings.Table.Select(listing => listing.StoreId).Distinct().OrderBy(id => id).ToListAsync()];

    private async Task<IReadOnlyList<ProductSummary>> CountAsync(int storeId, InsightPeriod period, DateOnly today)
    {
        var (sinceUtc, untilUtc) = (days.BeginUtc(today.AddDays(-(int)period)), days.BeginUtc(today));
        var putUp = listings.Table.Where(listing => listing.CreatedOnUtc >= sinceUtc && listing.CreatedOnUtc < untilUtc && (storeId == 0 || listing.StoreId == storeId));
        var most = (await putUp.GroupBy(listing => listing.ProductId)
            .Select(group => new { group.Key, Units = group.Sum(listing => listing.Quantity + listing.SoldQuantity) })
            .OrderByDescending(product => product.Units).ThenBy(product => product.Key).Take(Most).ToListAsync()).Select(product => product.Key).ToList();
        var reasons = await ReasonsAsync(putUp.Where(listing => most.Contains(listing.ProductId)));
        var sold = await SoldAsync(storeId, sinceUtc, untilUtc, most);
        var bought = await BoughtAsync(storeId, sinceUtc, untilUtc, most);
        var ofAll = await putUp.GroupBy(listing => listing.SellingReasonId)
            .Select(group => new { group.Key, Units = group.Sum(listing => listing.Quantity + listing.SoldQuantity) }).ToListAsync();
        return
        [
            ProductSummary.Of(storeId, period, 0, Histogram.Sum(ofAll.Select(row => KeyValuePair.Create(row.Key, row.Units))), 0, 0, today),
            .. most.Select(id => ProductSummary.Of(storeId, period, id, reasons[id], sold.GetValueOrDefault(id), bought.GetValueOrDefault(id), today))
        ];
    }

    private static async Task<IReadOnlyDictionary<int, Histogram>> ReasonsAsync(IQueryable<Listing> putUp)
    {
        var rows = await putUp.GroupBy(listing => new { listing.ProductId, listing.SellingReasonId })
            .Select(group => new { group.Key, Units = group.Sum(listing => listing.Quantity + listing.SoldQuantity) }).ToListAsync();
        return rows.GroupBy(row => row.Key.ProductId)
            .ToDictionary(own => own.Key, own => Histogram.Sum(own.Select(row => KeyValuePair.Create(row.Key.SellingReasonId, row.Units))));
    }

    private async Task<IReadOnlyDictionary<int, int>> SoldAsync(int storeId, DateTime sinceUtc, DateTime untilUtc, List<int> productIds) => (await (
        from revision in revisions.Table
        join listing in listings.Table on revision.ListingId equals listing.Id
        where revision.CreatedOnUtc >= sinceUtc && revision.CreatedOnUtc < untilUtc && revision.Units > 0
            && productIds.Contains(listing.ProductId) && (storeId == 0 || listing.StoreId == storeId)
        group revision by listing.ProductId into own
        select new { own.Key, Units = own.Sum(revision => revision.Units) }).ToListAsync()).ToDictionary(row => row.Key, row => row.Units);

    private async Task<IReadOnlyDictionary<int, int>> BoughtAsync(int storeId, DateTime sinceUtc, DateTime untilUtc, List<int> productIds) => (await (
        from item in orderItems.Table
        join order in orders.Table on item.OrderId equals order.Id
        where order.CreatedOnUtc >= sinceUtc && order.CreatedOnUtc < untilUtc && !order.Deleted && order.OrderStatusId == (int)OrderStatus.Complete
            && productIds.Contains(item.ProductId) && (storeId == 0 || order.StoreId == storeId)
        group item by item.ProductId into own
        select new { own.Key, Units = own.Sum(item => item.Quantity) }).ToListAsync()).ToDictionary(row => row.Key, row => row.Units);
}
