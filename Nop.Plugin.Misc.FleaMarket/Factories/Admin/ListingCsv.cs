using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Writes listings as CSV, a page at a time.</summary>
public class ListingCsv(ModerationQueue queue, ListingNamesFactory namesFactory, IDateTimeHelper dates, ILocalizationService localization)
{
    private const int PageSize = 200;

    private static readonly string[] _columns =
    [
        "Id", "Status", "Name", "Seller", "Product", "Order", "Price", "Quantity", "Sold", "Condition", "Store", "Created", "Changed", "Reason"
    ];

    /// <returns>The number of listings written.</returns>
    public async Task<int> WriteAsync(Stream stream, ModerationFilter filter)
    {
        await using var csv = Csv.Writer(stream, byteOrderMark: true);
        await csv.WriteLineAsync(await HeaderAsync());
        var written = 0;
        for (var page = await queue.GetAfterAsync(filter, 0, PageSize); page.Count > 0; page = await queue.GetAfterAsync(filter, page[^1].Id, PageSize))
        {
            var names = await namesFactory.LoadAsync(page.AsReadOnly());
            foreach (var listing in page)
                await csv.WriteLineAsync(await CellsAsync(listing, names));
            await csv.FlushAsync();
            written += page.Count;
        }
        return written;
    }

    private async Task<IEnumerable<string>> HeaderAsync()
    {
        var titles = new List<string>();
        foreach (var column in _columns)
            titles.Add(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Csv.{column}"));
        return titles;
    }

    private async Task<IEnumerable<string>> CellsAsync(Listing listing, ListingNames names) =>
    [
        listing.Id.ToString(CultureInfo.InvariantCulture),
        await localization.GetLocalizedEnumAsync(listing.Status),
        listing.Name,
        names.Seller(listing),
        names.Product(listing),
        names.Order(listing),
        listing.Price.ToString("0.####", CultureInfo.InvariantCulture),
        listing.Quantity.ToString(CultureInfo.InvariantCulture),
        listing.SoldQuantity.ToString(CultureInfo.InvariantCulture),
        await localization.GetLocalizedEnumAsync(listing.Condition),
        names.Store(listing),
        await TimeAsync(listing.CreatedOnUtc),
        await TimeAsync(listing.UpdatedOnUtc),
        listing.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : listing.Reason ?? ""
    ];

    private async Task<string> TimeAsync(DateTime utc) =>
        (await dates.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
