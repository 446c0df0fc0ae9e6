using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>Writes deals as CSV, a page at a time; phones, addresses and letters stay on the deals' pages.</summary>
public class DealCsv(DealQueue queue, DealNamesFactory namesFactory, PrimaryPrices prices, UserTimes times, ILocalizationService localization)
{
    private const int PageSize = 500;

    private static readonly string[] _columns =
        ["Id", "Status", "ListingId", "Listing", "Seller", "Buyer", "Quantity", "Amount", "AskedAmount", "Currency", "Store", "Begun", "Changed", "Paid", "Sent"];

    /// <returns>The number of deals written.</returns>
    public async Task<int> WriteAsync(Stream stream, DealFilter filter)
    {
        await using var csv = Csv.Writer(stream, byteOrderMark: true);
        await csv.WriteLineAsync(await HeaderAsync());
        var (written, currency) = (0, await prices.CodeAsync());
        for (var page = await queue.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await queue.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            var names = await namesFactory.LoadAsync(page);
            foreach (var deal in page)
                await csv.WriteLineAsync(await CellsAsync(deal, names, currency));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in _columns)
            titles.Add(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Deal.Csv.{column}"));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(Deal deal, DealNames names, string currency) =>
    [
        Number(deal.Id),
        await localization.GetLocalizedEnumAsync(deal.Status),
        Number(deal.ListingId),
        deal.ListingName,
        names.Person(deal.SellerId),
        names.Person(deal.BuyerId),
        Number(deal.Quantity),
        PrimaryPrices.Plain(deal.Amount),
        deal.AskedAmount is { } asked ? PrimaryPrices.Plain(asked) : "",
        currency,
        names.Store(deal.StoreId),
        await times.PlainAsync(deal.CreatedOnUtc),
        await times.PlainAsync(deal.UpdatedOnUtc),
        await times.PlainAsync(deal.PaidOnUtc),
        await times.PlainAsync(deal.SentOnUtc)
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
