using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Web.Framework.Models.DataTables;
using static Nop.Plugin.Misc.FleaMarket.FleaMarketDefaults;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <param name="Content">Photos aside.</param>
/// <param name="SellingReason">Null where the seller has not said why.</param>
public sealed record ListingLine(Listing Listing, ListingNames Names, ListingContent Content, string? SellingReason, string Flags);

/// <summary>The columns of listings, in the order of the grid and of the CSV, which has what else is written about the item, contact data aside.</summary>
public static class ListingColumns
{
    /// <summary>Fields of the content that have a column of their own, and photos, which have none.</summary>
    private static readonly string[] _own =
    [
        nameof(ListingContent.Name), nameof(ListingContent.Condition), nameof(ListingContent.Price), nameof(ListingContent.Quantity),
        ListingField.SellingReason.Name, ListingField.Photos.Name
    ];

    public static IReadOnlyList<GridColumn<ListingSearchModel, ListingLine>> All { get; } =
    [
        new("") { Grid = search => GridTable.Ticks(nameof(ListingRowModel.Key), "FleaMarketListings.tick", search.MayModerate) },
        new($"{ResourcePrefix}.Admin.Csv.Id") { Csv = line => line.Listing.Id },
        new($"{ResourcePrefix}.Admin.Fields.Listing")
        {
            Grid = _ => new(nameof(ListingRowModel.Name)) { Render = new RenderCustom("FleaMarketListings.listing") },
            Csv = line => line.Listing.Name
        },
        new($"{ResourcePrefix}.Admin.Fields.Product") { Csv = line => line.Names.Product(line.Listing) },
        new($"{ResourcePrefix}.Admin.Fields.Order") { Csv = line => line.Names.Order(line.Listing) },
        new($"{ResourcePrefix}.Admin.Fields.Seller")
        {
            Grid = search => search.HasOneStore ? new(nameof(ListingRowModel.Seller)) { Render = new RenderCustom("FleaMarketListings.seller") } : null,
            Csv = line => line.Names.Seller(line.Listing)
        },
        new($"{ResourcePrefix}.Admin.Fields.SellerAndStore")
        {
            Grid = search => search.HasOneStore ? null : new(nameof(ListingRowModel.Seller)) { Render = new RenderCustom("FleaMarketListings.sellerAndStore") }
        },
        new($"{ResourcePrefix}.Admin.Fields.Store") { Csv = line => line.Names.Store(line.Listing) },
        new($"{ResourcePrefix}.Admin.Fields.Price")
        {
            Grid = _ => new(nameof(ListingRowModel.Price)) { ClassName = "flea-market-nowrap", Width = "90", Render = new RenderCustom("FleaMarketListings.price") },
            Csv = line => line.Listing.Price
        },
        new($"{ResourcePrefix}.Admin.Fields.Quantity") { Csv = line => line.Listing.Quantity },
        new($"{ResourcePrefix}.Admin.Csv.Sold") { Csv = line => line.Listing.SoldQuantity },
        new($"{ResourcePrefix}.Admin.Fields.Status")
        {
            Grid = _ => new(nameof(ListingRowModel.Status)) { Width = "110", Render = new RenderCustom("FleaMarketListings.status") },
            Csv = line => CsvCell.Words(line.Listing.Status)
        },
        new($"{ResourcePrefix}.Admin.Fields.Reason") { Csv = line => line.Listing.StoreReason is { } reason ? CsvCell.Words(reason) : line.Listing.Reason },
        new($"{ResourcePrefix}.Admin.Csv.Flags") { Csv = line => line.Flags },
        new($"{ResourcePrefix}.Admin.Csv.WentLiveByItself") { Csv = line => line.Listing.WentLiveByItself ? 1 : 0 },
        new($"{ResourcePrefix}.Admin.Csv.WaitsSince") { Csv = line => line.Listing.WaitsSinceUtc },
        new($"{ResourcePrefix}.Admin.Csv.PartlyRefunded") { Csv = line => line.Names.PartialRefund(line.Listing) },
        new($"{ResourcePrefix}.Admin.Csv.Created") { Csv = line => line.Listing.CreatedOnUtc },
        new($"{ResourcePrefix}.Admin.Fields.ChangedOn")
        {
            Grid = _ => new(nameof(ListingRowModel.ChangedOn)) { Width = "90", Render = GridTable.Time },
            Csv = line => line.Listing.UpdatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Fields.Condition") { Csv = line => CsvCell.Words(line.Listing.Condition) },
        new($"{ResourcePrefix}.Admin.Fields.SellingReason") { Csv = line => line.SellingReason },
        .. ListingField.All.Where(field => field.IsQuoted && !_own.Contains(field.Name)).Select(Written),
        new($"{ResourcePrefix}.Admin.Fields.Actions")
        {
            Grid = _ => new(nameof(ListingRowModel.Id)) { Width = "100", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderCustom("FleaMarketListings.buttons") }
        }
    ];

    private static GridColumn<ListingSearchModel, ListingLine> Written(ListingField field) =>
        new(FieldLabels.KeyOf(field.Name)) { Csv = line => field.Print(line.Content) };
}
