using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Fees;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

/// <summary>A seller's statement of a month, for the seller and for the administration.</summary>
public class StatementFactory(
    FeeLedger ledger,
    Tariffs tariffs,
    TariffTexts tariffTexts,
    PrimaryCurrency prices,
    UserTimeZone times,
    ILocalizationService localization)
{
    public async Task<StatementModel> PrepareAsync(FeeAccount account)
    {
        var months = await ledger.MonthsAsync(account.SellerId);
        var total = months.FirstOrDefault(month => month.Month == account.Month) ?? new(account.SellerId, account.Month, 0, 0, 0, 0);
        return new()
        {
            Month = account.Month.ToString(),
            Title = TitleOf(account.Month),
            Entries = await EntriesAsync(account),
            Tariffs = await TariffsAsync(account.SellerId),
            Months = await MonthsAsync(months),
            Fees = await prices.FormatAsync(total.Fees),
            Corrections = total.Corrections == 0 ? null : await prices.FormatAsync(total.Corrections),
            Payments = total.Payments == 0 ? null : await prices.FormatAsync(total.Payments),
            Balance = await prices.FormatAsync(total.Balance),
            BalanceAmount = total.Balance,
            BalanceOfAll = await prices.FormatAsync(months.Sum(month => month.Balance))
        };
    }

    public static string TitleOf(FeeMonth month)
    {
        var title = month.FirstDay.ToString("Y", CultureInfo.CurrentCulture);
        return title.Length == 0 ? title : char.ToUpper(title[0], CultureInfo.CurrentCulture) + title[1..];
    }

    /// <summary>How a fee was reckoned, or what was said of another entry.</summary>
    public async Task<string> ExplainAsync(FeeEntry entry) => entry.Kind != FeeKind.Fee
        ? ""
        : entry.IsFree
            ? string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Statement.Free"), entry.DealsBefore + 1, entry.FreeDealsPerMonth)
            : $"{entry.TariffName}: {await tariffTexts.OfAsync(entry)}";

    private async Task<IReadOnlyList<StatementEntryModel>> EntriesAsync(FeeAccount account)
    {
        var models = new List<StatementEntryModel>();
        foreach (var entry in await ledger.OfAsync(account))
            models.Add(new()
            {
                When = await times.ShowAsync(entry.CreatedOnUtc),
                Kind = await localization.GetLocalizedEnumAsync(entry.Kind),
                Text = entry.Text,
                Explanation = await ExplainAsync(entry),
                DealId = entry.DealId,
                DealAmount = entry.DealId > 0 ? await prices.FormatAsync(entry.DealAmount) : null,
                Amount = await prices.FormatAsync(entry.Amount)
            });
        return models;
    }

    private async Task<IReadOnlyList<string>> TariffsAsync(int sellerId)
    {
        var texts = new List<string>();
        foreach (var tariff in await tariffs.OfSellerAsync(sellerId))
            texts.Add($"{tariff.Name}: {await tariffTexts.OfAsync(tariff)}");
        return texts;
    }

    private async Task<IReadOnlyList<StatementMonthModel>> MonthsAsync(IEnumerable<FeeTotal> totals)
    {
        var months = new List<StatementMonthModel>();
        foreach (var total in totals)
            months.Add(new(total.Month.ToString(), TitleOf(total.Month), await prices.FormatAsync(total.Balance), total.Balance != 0));
        return months;
    }
}
