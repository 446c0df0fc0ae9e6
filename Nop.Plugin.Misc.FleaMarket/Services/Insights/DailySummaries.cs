using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Insights;

/// <summary>
/// Keeps a row for each day and store. The last day counted and the one before it are counted again, as a step may have been under way;
/// older ones do not change any more. Can be broken off and run again, also by two machines at once.
/// </summary>
public class DailySummaries(
    IRepository<DailySummary> summaries,
    IRepository<ListingRevision> revisions,
    IRepository<DealRevision> dealRevisions,
    IRepository<FeeEntry> fees,
    DayCounter counter,
    StoreDays days,
    WriteTransaction transaction,
    TimeProvider clock)
{
    /// <summary>So many days of a large market take as long as nopCommerce waits for a task.</summary>
    public const int MostDays = 120;

    /// <returns>False where days are left for the next run.</returns>
    public async Task<bool> KeepAsync()
    {
        var counted = 0;
        for (var day = await NextAsync(await BeginAsync()); day is { } found && found <= days.Today; day = await NextAsync(found.AddDays(1)))
        {
            if (counted++ == MostDays)
                return false;
            await KeepAsync(found);
        }
        return true;
    }

    /// <summary>Has everything counted anew by the next run, where histories went.</summary>
    public Task ForgetAsync() => transaction.RunAsync(() => summaries.DeleteAsync(summary => summary.Id > 0));

    private async Task<DateOnly> BeginAsync() =>
        await summaries.Table.OrderByDescending(summary => summary.Day).FirstOrDefaultAsync(summary => summary.StoreId == 0) is { } last
            ? last.Date.AddDays(-1)
            : DateOnly.FromDateTime(DateTime.UnixEpoch);

    /// <summary>The first day from this one on, on which something happened.</summary>
    private async Task<DateOnly?> NextAsync(DateOnly day)
    {
        var from = days.BeginUtc(day);
        var first = new[]
        {
            await revisions.Table.Where(revision => revision.CreatedOnUtc >= from).MinAsync(revision => (DateTime?)revision.CreatedOnUtc),
            await dealRevisions.Table.Where(revision => revision.CreatedOnUtc >= from).MinAsync(revision => (DateTime?)revision.CreatedOnUtc),
            await fees.Table.Where(entry => entry.CreatedOnUtc >= from).MinAsync(entry => (DateTime?)entry.CreatedOnUtc)
        }.Min();
        return first is { } time ? days.At(time) : null;
    }

    private async Task KeepAsync(DateOnly day)
    {
        var figures = await counter.CountAsync(days.BeginUtc(day), days.BeginUtc(day.AddDays(1)));
        var number = DailySummary.NumberOf(day);
        await transaction.RunAsync(async () =>
        {
            var kept = (await summaries.Table.Where(summary => summary.Day == number).ToListAsync()).ToDictionary(summary => summary.StoreId);
            foreach (var storeId in figures.Keys.Union(kept.Keys))
                await WriteAsync(kept.GetValueOrDefault(storeId) ?? DailySummary.Of(storeId, day), figures.GetValueOrDefault(storeId, Figures.None));
        });
    }

    private Task WriteAsync(DailySummary summary, Figures figures)
    {
        summary.Write(figures, clock.GetUtcNow().UtcDateTime);
        return summary.Id == 0 ? summaries.InsertAsync(summary, false) : summaries.UpdateAsync(summary, false);
    }
}
