using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

/// <summary>Writes entries of the ledger as CSV, a page at a time; no amount has a sign, which a spreadsheet would take for a formula's.</summary>
public class FeeCsv(FeeLedger ledger, GridNames names, PrimaryCurrency prices, UserTimeZone times, ILocalizationService localization)
    : CsvFile<FeeEntry, FeeFilter>(localization)
{
    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Fee.Csv.";

    protected override IReadOnlyList<string> Columns { get; } =
        ["Id", "Month", "Seller", "Kind", "Debit", "Credit", "Currency", "Deal", "DealAmount", "Tariff", "Percentage", "FixedPart", "Minimum", "Maximum", "Text", "BookedBy", "Booked"];

    protected override Task<IList<FeeEntry>> ReadAsync(FeeFilter filter, int afterId, int most) => ledger.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<FeeEntry> page)
    {
        var loginOf = await names.LoginsAsync(page.SelectMany(entry => (int[])[entry.SellerId, entry.CustomerId]));
        var currency = await prices.CodeAsync();
        foreach (var entry in page)
            yield return await CellsAsync(entry, loginOf, currency);
    }

    private async Task<IEnumerable<string>> CellsAsync(FeeEntry entry, Func<int, string> loginOf, string currency)
    {
        var ofDeal = entry.Kind == FeeKind.Fee;
        return
        [
            Number(entry.Id),
            entry.FeeMonth.ToString(),
            loginOf(entry.SellerId),
            await WordsAsync(entry.Kind),
            entry.Amount >= 0 ? PrimaryCurrency.Plain(entry.Amount) : "",
            entry.Amount < 0 ? PrimaryCurrency.Plain(-entry.Amount) : "",
            currency,
            ofDeal ? Number(entry.DealId) : "",
            .. Figures().Select(figure => ofDeal ? figure : ""),
            entry.Text ?? "",
            entry.CustomerId == 0 ? "" : loginOf(entry.CustomerId),
            await times.PlainAsync(entry.CreatedOnUtc)
        ];

        IEnumerable<string> Figures() =>
        [
            PrimaryCurrency.Plain(entry.DealAmount), entry.TariffName ?? "", PrimaryCurrency.Plain(entry.Percentage),
            PrimaryCurrency.Plain(entry.FixedPart), PrimaryCurrency.Plain(entry.Minimum), PrimaryCurrency.Plain(entry.Maximum)
        ];
    }
}
