using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Writes listings as CSV, a page at a time: what the grid shows, and after it what else is written about the item, contact data aside.</summary>
public class ListingCsv(ModerationQueries moderationQueries, ListingNamesFactory namesFactory, ListingDetails details, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Listing, ModerationSearchCriteria>(localization)
{
    private static readonly string[] _first =
    [
        "Id", "Status", "Name", "Seller", "Product", "Order", "Price", "Quantity", "Sold", "Condition", "Store", "Created", "Changed", "Reason", "PartlyRefunded"
    ];

    private static readonly IReadOnlyList<ListingField> _others = ListingField.All.Where(field => field.IsQuoted && !_first.Contains(field.Name)).ToList();

    protected override string Titles => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Csv.";

    protected override IReadOnlyList<string> Columns { get; } = [.. _first, .. _others.Select(field => field.Name)];

    protected override Task<IList<Listing>> ReadAsync(ModerationSearchCriteria filter, int afterId, int most) => moderationQueries.GetAfterAsync(filter, afterId, most);

    protected override async IAsyncEnumerable<IEnumerable<string>> LinesAsync(IList<Listing> page)
    {
        var names = await namesFactory.LoadAsync(page.AsReadOnly());
        var characteristics = await details.CharacteristicsAsync(page.Select(listing => listing.Id).ToList());
        foreach (var row in page)
            yield return [.. await CellsAsync(row, names), .. Others(row.Content(characteristics[row.Id].ToList(), []))];
    }

    private static IEnumerable<string> Others(ListingContent content) => _others.Select(field => field.Print(content));

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
