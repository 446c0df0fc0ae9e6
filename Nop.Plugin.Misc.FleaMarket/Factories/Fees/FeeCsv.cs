using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

/// <summary>Writes entries of the ledger as CSV, a page at a time; no amount has a sign, which a spreadsheet would take for a formula's.</summary>
public class FeeCsv(FeeLedger ledger, ListingPeople people, PrimaryPrices prices, UserTimes times, ILocalizationService localization)
{
    private const int PageSize = 500;

    private static readonly string[] _columns =
        ["Id", "Month", "Seller", "Kind", "Debit", "Credit", "Currency", "Deal", "DealAmount", "Tariff", "Percentage", "FixedPart", "Minimum", "Maximum", "Text", "BookedBy", "Booked"];

    /// <returns>The number of entries written.</returns>
    public async Task<int> WriteAsync(Stream stream, FeeFilter filter)
    {
        await using var csv = Csv.Writer(stream, byteOrderMark: true);
        await csv.WriteLineAsync(await HeaderAsync());
        var (written, currency) = (0, await prices.CodeAsync());
        for (var page = await ledger.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await ledger.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            var logins = await people.LoginsAsync(page.SelectMany(entry => (int[])[entry.SellerId, entry.CustomerId]));
            foreach (var entry in page)
                await csv.WriteLineAsync(await CellsAsync(entry, logins, currency));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in _columns)
            titles.Add(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Fee.Csv.{column}"));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(FeeEntry entry, IReadOnlyDictionary<int, string> logins, string currency)
    {
        var ofDeal = entry.Kind == FeeKind.Fee;
        return
        [
            entry.Id.ToString(CultureInfo.InvariantCulture),
            entry.FeeMonth.ToString(),
            logins.GetValueOrDefault(entry.SellerId) ?? $"#{entry.SellerId}",
            await localization.GetLocalizedEnumAsync(entry.Kind),
            entry.Amount >= 0 ? PrimaryPrices.Plain(entry.Amount) : "",
            entry.Amount < 0 ? PrimaryPrices.Plain(-entry.Amount) : "",
            currency,
            ofDeal ? entry.DealId.ToString(CultureInfo.InvariantCulture) : "",
            .. Figures().Select(figure => ofDeal ? figure : ""),
            entry.Text ?? "",
            entry.CustomerId == 0 ? "" : logins.GetValueOrDefault(entry.CustomerId) ?? $"#{entry.CustomerId}",
            await times.PlainAsync(entry.CreatedOnUtc)
        ];

        IEnumerable<string> Figures() =>
        [
            PrimaryPrices.Plain(entry.DealAmount), entry.TariffName ?? "", PrimaryPrices.Plain(entry.Percentage),
            PrimaryPrices.Plain(entry.FixedPart), PrimaryPrices.Plain(entry.Minimum), PrimaryPrices.Plain(entry.Maximum)
        ];
    }
}
