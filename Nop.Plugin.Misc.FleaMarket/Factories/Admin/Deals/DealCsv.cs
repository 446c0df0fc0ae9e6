using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>Writes deals as CSV, a page at a time; phones, addresses and letters stay on the deals' pages.</summary>
public class DealCsv(DealAdminQueries dealQueries, GridNames gridNames, PrimaryCurrency prices, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Deal, DealFilter>(localization)
{
    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Deal.Csv.";

    protected override IReadOnlyList<string> Columns { get; } =
        ["Id", "Status", "ListingId", "Listing", "Seller", "Buyer", "Quantity", "Amount", "AskedAmount", "Currency", "Store", "Begun", "Changed", "Paid", "Sent"];

    protected override Task<IList<Deal>> ReadAsync(DealFilter filter, int afterId, int most) => dealQueries.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<Deal> page)
    {
        var (names, currency) = (await DealNames.LoadAsync(gridNames, page), await prices.CodeAsync());
        foreach (var deal in page)
            yield return await CellsAsync(deal, names, currency);
    }

    private async Task<IEnumerable<string>> CellsAsync(Deal deal, DealNames names, string currency) =>
    [
        Number(deal.Id),
        await WordsAsync(deal.Status),
        Number(deal.ListingId),
        deal.ListingName,
        names.Person(deal.SellerId),
        names.Person(deal.BuyerId),
        Number(deal.Quantity),
        PrimaryCurrency.Plain(deal.Amount),
        deal.AskedAmount is { } asked ? PrimaryCurrency.Plain(asked) : "",
        currency,
        names.Store(deal.StoreId),
        await times.PlainAsync(deal.CreatedOnUtc),
        await times.PlainAsync(deal.UpdatedOnUtc),
        await times.PlainAsync(deal.PaidOnUtc),
        await times.PlainAsync(deal.SentOnUtc)
    ];
}
