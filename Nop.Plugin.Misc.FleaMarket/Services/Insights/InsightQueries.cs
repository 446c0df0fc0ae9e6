using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Services.Insights;

/// <summary>Reads what was counted.</summary>
/// <remarks>Store 0 stands for all of them.</remarks>
public class InsightQueries(IRepository<DailySummary> summaries, IRepository<ProductSummary> products, IRepository<Product> catalog)
{
    public async Task<IReadOnlyList<DailySummary>> DaysAsync(int storeId, DateOnly first, DateOnly last)
    {
        var (from, to) = (DailySummary.NumberOf(first), DailySummary.NumberOf(last));
        return [.. await summaries.Table.Where(summary => summary.StoreId == storeId && summary.Day >= from && summary.Day <= to).ToListAsync()];
    }

    /// <summary>When the latest day was counted; null before the first.</summary>
    public Task<DateTime?> CountedOnUtcAsync() => summaries.Table.Where(summary => summary.StoreId == 0)
        .OrderByDescending(summary => summary.Day).Select(summary => (DateTime?)summary.CountedOnUtc).FirstOrDefaultAsync();

    /// <summary>Those of which most came back first; all products together, as product 0, before them.</summary>
    public async Task<IReadOnlyList<ProductSummary>> ProductsAsync(int storeId, InsightPeriod period) =>
        [.. (await products.Table.Where(summary => summary.StoreId == storeId && summary.PeriodId == (int)period).ToListAsync())
            .OrderBy(summary => summary.ProductId != 0).ThenByDescending(summary => summary.UnitsPutUp).ThenBy(summary => summary.ProductId)];

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> productIds) =>
        (await catalog.Table.Where(product => productIds.Contains(product.Id)).Select(product => new { product.Id, product.Name }).ToListAsync())
        .ToDictionary(product => product.Id, product => product.Name);
}
