using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>Reads the ledger.</summary>
public class FeeLedger(IRepository<FeeEntry> entries, CustomerLoginQueries logins) : AdminQueries<FeeEntry, FeeFilter>
{
    private sealed record Sum(int SellerId, int Month, int KindId, int Count, decimal Amount);

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<FeeEntry>> OfAsync(FeeAccount account) =>
        (await entries.Table.Where(entry => entry.SellerId == account.SellerId && entry.Month == account.Month.Number)
            .OrderBy(entry => entry.Number).ToListAsync()).ToList();

    /// <returns>Null where the deal cost nothing.</returns>
    public async Task<FeeEntry?> OfDealAsync(int dealId) =>
        await entries.Table.FirstOrDefaultAsync(entry => entry.DealId == dealId && entry.KindId == (int)FeeKind.Fee);

    /// <summary>Of every kind, whatever kind the filter names: a balance without its payments says nothing. The newest month first.</summary>
    /// <returns>A page, and what all that match come to.</returns>
    public async Task<(IPagedList<FeeTotal> Page, decimal Balance)> TotalsAsync(FeeFilter filter, int pageIndex, int pageSize)
    {
        var found = await FilterAsync(filter with { Kind = null });
        var accounts = found.GroupBy(entry => new { entry.SellerId, entry.Month })
            .Select(group => new { group.Key.SellerId, group.Key.Month });
        var total = await accounts.Take(MostCounted(filter)).CountAsync();
        var page = await accounts.OrderByDescending(account => account.Month).ThenBy(account => account.SellerId)
            .Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        var sellers = page.Select(account => account.SellerId).Distinct().ToList();
        var months = page.Select(account => account.Month).Distinct().ToList();
        var sums = await SumAsync(entries.Table.Where(entry => sellers.Contains(entry.SellerId) && months.Contains(entry.Month)));
        var balance = await found.SumAsync(entry => (decimal?)entry.Amount) ?? 0;
        return (new PagedList<FeeTotal>(page.Select(account => Total(account.SellerId, account.Month, sums)).ToList(), pageIndex, pageSize, total), balance);
    }

    /// <summary>Every month in which something was booked, the newest first.</summary>
    public async Task<IReadOnlyList<FeeTotal>> MonthsAsync(int sellerId)
    {
        var sums = await SumAsync(entries.Table.Where(entry => entry.SellerId == sellerId));
        return sums.Select(sum => sum.Month).Distinct().OrderDescending().Select(month => Total(sellerId, month, sums)).ToList();
    }

    /// <summary>From the last month in the ledger to the first.</summary>
    public async Task<IReadOnlyList<FeeMonth>> MonthsAsync()
    {
        var months = new List<FeeMonth>();
        if (await entries.Table.MinAsync(entry => (int?)entry.Month) is { } first && await entries.Table.MaxAsync(entry => (int?)entry.Month) is { } last)
            for (var month = new FeeMonth(last); month.Number >= first; month = month.Previous)
                months.Add(month);
        return months;
    }

    /// <summary>Sellers in the ledger whose login begins like that.</summary>
    public async Task<IList<Customer>> FindSellersAsync(string beginning, int most) =>
        await logins.BeginningWith(beginning).Where(customer => entries.Table.Any(entry => entry.SellerId == customer.Id))
            .OrderBy(customer => customer.Email).Take(most).ToListAsync();

    private static async Task<IReadOnlyList<Sum>> SumAsync(IQueryable<FeeEntry> found)
    {
        var rows = await found.GroupBy(entry => new { entry.SellerId, entry.Month, entry.KindId })
            .Select(group => new { group.Key.SellerId, group.Key.Month, group.Key.KindId, Count = group.Count(), Amount = group.Sum(entry => entry.Amount) })
            .ToListAsync();
        return rows.Select(row => new Sum(row.SellerId, row.Month, row.KindId, row.Count, row.Amount)).ToList();
    }

    private static FeeTotal Total(int sellerId, int month, IReadOnlyList<Sum> sums)
    {
        var own = sums.Where(sum => sum.SellerId == sellerId && sum.Month == month).ToLookup(sum => (FeeKind)sum.KindId);
        return new(sellerId, new(month), own[FeeKind.Fee].Sum(sum => sum.Count), Amount(FeeKind.Fee), Amount(FeeKind.Correction), Amount(FeeKind.Payment));

        decimal Amount(FeeKind kind) => own[kind].Sum(sum => sum.Amount);
    }

    protected override async Task<IQueryable<FeeEntry>> FilterAsync(FeeFilter filter)
    {
        var found = filter.SellerId is { } sellerId
            ? entries.Table.Where(entry => entry.SellerId == sellerId)
            : await logins.FilterAsync(entries.Table, filter.SellerLogin, entry => entry.SellerId);
        if (filter.Month is { Number: var month })
            found = found.Where(entry => entry.Month == month);
        if (filter.Kind is { } kind)
            found = found.Where(entry => entry.KindId == (int)kind);
        return found;
    }
}
