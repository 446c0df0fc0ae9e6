using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>Books the fee of a deal in the transaction that closes it: there is no closed deal whose fee was forgotten.</summary>
public class FeeBooking(
    IRepository<FeeEntry> entries,
    Tariffs tariffs,
    PrimaryCurrency prices,
    FeeMonths months,
    ISettingService settings)
{
    /// <returns>Null where the store takes no fees, no tariff is for the seller, or the deal's fee is booked.</returns>
    public async Task<FeeEntry?> BookAsync(Deal deal, DateTime nowUtc)
    {
        if (await ReckonAsync(deal, nowUtc) is not { } fee || await entries.Table.AnyAsync(entry => entry.Occasion == fee.Occasion))
            return null;
        await entries.InsertAsync(fee, false);
        return fee;
    }

    /// <summary>What a deal would cost if it were closed now; nothing is booked.</summary>
    /// <returns>Null where the store takes no fees or no tariff is for the seller.</returns>
    public async Task<FeeEntry?> ReckonAsync(Deal deal, DateTime nowUtc)
    {
        if (!(await settings.LoadSettingAsync<FleaMarketSettings>(deal.StoreId)).EnableTariffs)
            return null;
        var month = months.At(nowUtc);
        var booked = await BookedAsync(deal.SellerId, month);
        if ((await tariffs.OfSellerAsync(deal.SellerId)).BestFor(deal.Amount, booked.Deals) is not { } tariff)
            return null;
        var amount = await prices.RoundAsync(tariff.FeeFor(deal.Amount, booked.Deals));
        return FeeEntry.OfDeal(deal, tariff, month, booked.Entries + 1, booked.Deals, amount, nowUtc);
    }

    private async Task<(int Entries, int Deals)> BookedAsync(int sellerId, FeeMonth month)
    {
        var kinds = await entries.Table.Where(entry => entry.SellerId == sellerId && entry.Month == month.Number)
            .GroupBy(entry => entry.KindId)
            .Select(group => new { KindId = group.Key, Count = group.Count() })
            .ToListAsync();
        return (kinds.Sum(kind => kind.Count), kinds.Where(kind => kind.KindId == (int)FeeKind.Fee).Sum(kind => kind.Count));
    }
}
