using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Web.Framework.Models.DataTables;
using static Nop.Plugin.Misc.FleaMarket.FleaMarketDefaults;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <param name="Currency">The code of the currency of all amounts.</param>
public sealed record DealLine(Deal Deal, DealNames Names, string Currency);

/// <summary>The columns of deals, in the order of the grid and of the CSV; phones, addresses and letters stay on the deals' pages.</summary>
public static class DealColumns
{
    public static IReadOnlyList<GridColumn<DealSearchModel, DealLine>> All { get; } =
    [
        new($"{ResourcePrefix}.Admin.Deal.Number")
        {
            Grid = _ => new(nameof(DealGridRow.Id)) { Width = "60", Render = new RenderCustom("FleaMarketGrids.deal") },
            Csv = line => line.Deal.Id
        },
        new($"{ResourcePrefix}.Admin.Deal.Csv.ListingId") { Csv = line => line.Deal.ListingId },
        new($"{ResourcePrefix}.Admin.Deal.Listing")
        {
            Grid = _ => new(nameof(DealGridRow.Listing)) { Render = new RenderCustom("FleaMarketGrids.listing") },
            Csv = line => line.Deal.ListingName
        },
        new($"{ResourcePrefix}.Admin.Deal.SellerAndBuyer")
        {
            Grid = _ => new(nameof(DealGridRow.Seller)) { Render = new RenderCustom("FleaMarketGrids.sellerAndBuyer") }
        },
        new($"{ResourcePrefix}.Admin.Fields.Seller") { Csv = line => line.Names.Person(line.Deal.SellerId) },
        new($"{ResourcePrefix}.Admin.Deal.Buyer") { Csv = line => line.Names.Person(line.Deal.BuyerId) },
        new($"{ResourcePrefix}.Admin.Fields.Quantity") { Csv = line => line.Deal.Quantity },
        new($"{ResourcePrefix}.Admin.Fee.Amount")
        {
            Grid = _ => new(nameof(DealGridRow.Amount)) { Width = "90", ClassName = "flea-market-number", Render = new RenderCustom("FleaMarketGrids.amount") },
            Csv = line => line.Deal.Amount
        },
        new($"{ResourcePrefix}.Admin.Deal.OfferedAmount") { Csv = line => line.Deal.OfferedAmount },
        new($"{ResourcePrefix}.Admin.Deal.Csv.AskedAmount") { Csv = line => line.Deal.AskedAmount },
        new($"{ResourcePrefix}.Admin.Deal.Csv.Currency") { Csv = line => line.Currency },
        new($"{ResourcePrefix}.Admin.Fields.Status")
        {
            Grid = _ => new(nameof(DealGridRow.Status)) { Width = "100", Render = new RenderCustom("FleaMarketGrids.status") },
            Csv = line => CsvCell.Words(line.Deal.Status)
        },
        new($"{ResourcePrefix}.Admin.Fields.Store")
        {
            Grid = search => new(nameof(DealGridRow.Store)) { Visible = !search.HasOneStore },
            Csv = line => line.Names.Store(line.Deal.StoreId)
        },
        new($"{ResourcePrefix}.Admin.Deal.Begun")
        {
            Grid = _ => new(nameof(DealGridRow.BegunOn)) { Width = "90", Render = GridTable.Time },
            Csv = line => line.Deal.CreatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Fields.ChangedOn")
        {
            Grid = _ => new(nameof(DealGridRow.ChangedOn)) { Width = "90", Render = GridTable.Time },
            Csv = line => line.Deal.UpdatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Deal.Paid") { Csv = line => line.Deal.PaidOnUtc },
        new($"{ResourcePrefix}.Admin.Deal.Sent") { Csv = line => line.Deal.SentOnUtc },
        new($"{ResourcePrefix}.Admin.Fields.Actions")
        {
            Grid = _ => new(nameof(DealGridRow.ListingId)) { Width = "90", ClassName = NopColumnClassDefaults.Button, Render = new RenderCustom("FleaMarketGrids.open") }
        }
    ];
}
