using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Writes listings as CSV, a page at a time.</summary>
public class ListingCsv(ModerationQueries queue, ListingNamesFactory namesFactory, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Listing, ModerationSearchCriteria>(localization)
{
    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Csv.";

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "Id", "Status", "Name", "Seller", "Product", "Order", "Price", "Quantity", "Sold", "Condition", "Store", "Created", "Changed", "Reason", "PartlyRefunded"
    ];

    protected override Task<IList<Listing>> ReadAsync(ModerationSearchCriteria filter, int afterId, int most) => queue.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<Listing> page)
    {
        var names = await namesFactory.LoadAsync(page.AsReadOnly());
        foreach (var row in page)
            yield return await CellsAsync(row, names);
    }

    private async Task<IEnumerable<string>> CellsAsync(Listing listing, ListingNames names) =>
    [
        Number(listing.Id),
        await WordsAsync(listing.Status),
        listing.Name,
        names.Seller(listing),
        names.Product(listing),
        names.Order(listing),
        PrimaryCurrency.Plain(listing.Price),
        Number(listing.Quantity),
        Number(listing.SoldQuantity),
        await WordsAsync(listing.Condition),
        names.Store(listing),
        await times.PlainAsync(listing.CreatedOnUtc),
        await times.PlainAsync(listing.UpdatedOnUtc),
        listing.StoreReason is { } reason ? await WordsAsync(reason) : listing.Reason ?? "",
        names.PartialRefund(listing) is { } refund ? PrimaryCurrency.Plain(refund) : ""
    ];
}
