using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Web.Framework.Models.DataTables;
using static Nop.Plugin.Misc.FleaMarket.FleaMarketDefaults;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Fees;

/// <param name="Currency">The code of the currency of all amounts.</param>
public sealed record FeeLine(FeeEntry Entry, Func<int, string> LoginOf, string Currency)
{
    /// <returns>What only an entry for a deal has; null for the others.</returns>
    public T? OfDeal<T>(T value) where T : struct => Entry.Kind == FeeKind.Fee ? value : null;
}

/// <summary>
/// The columns of the ledger's entries, in the order of the grid and of the CSV; no amount of the CSV has a sign, which a spreadsheet would take for a formula's.
/// </summary>
public static class FeeColumns
{
    public static IReadOnlyList<GridColumn<FeeSearchModel, FeeLine>> All { get; } =
    [
        new($"{ResourcePrefix}.Fee.Csv.Id") { Csv = line => line.Entry.Id },
        new($"{ResourcePrefix}.Admin.Fee.Booked")
        {
            Grid = _ => new(nameof(FeeRowModel.BookedOn)) { Width = "110", Render = GridTable.Time },
            Csv = line => line.Entry.CreatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Fee.Month")
        {
            Grid = _ => new(nameof(FeeRowModel.Month)) { Width = "80", ClassName = "flea-market-nowrap" },
            Csv = line => line.Entry.FeeMonth.ToString()
        },
        new($"{ResourcePrefix}.Admin.Fields.Seller")
        {
            Grid = _ => new(nameof(FeeRowModel.Seller)) { Render = new RenderCustom("FleaMarketGrids.seller") },
            Csv = line => line.LoginOf(line.Entry.SellerId)
        },
        new($"{ResourcePrefix}.Admin.Fee.Kind")
        {
            Grid = _ => new(nameof(FeeRowModel.Kind)) { Width = "100" },
            Csv = line => CsvCell.Words(line.Entry.Kind)
        },
        new($"{ResourcePrefix}.Admin.Fee.What")
        {
            Grid = _ => new(nameof(FeeRowModel.Text)) { Render = new RenderCustom("FleaMarketGrids.fee") },
            Csv = line => line.Entry.Text
        },
        new($"{ResourcePrefix}.Fee.Csv.Deal") { Csv = line => line.OfDeal(line.Entry.DealId) },
        new($"{ResourcePrefix}.Fee.Csv.DealAmount") { Csv = line => line.OfDeal(line.Entry.DealAmount) },
        new($"{ResourcePrefix}.Fee.Csv.Tariff") { Csv = line => line.Entry.Kind == FeeKind.Fee ? line.Entry.TariffName : null },
        new($"{ResourcePrefix}.Fee.Csv.Percentage") { Csv = line => line.OfDeal(line.Entry.Percentage) },
        new($"{ResourcePrefix}.Fee.Csv.FixedPart") { Csv = line => line.OfDeal(line.Entry.FixedPart) },
        new($"{ResourcePrefix}.Fee.Csv.Minimum") { Csv = line => line.OfDeal(line.Entry.Minimum) },
        new($"{ResourcePrefix}.Fee.Csv.Maximum") { Csv = line => line.OfDeal(line.Entry.Maximum) },
        new($"{ResourcePrefix}.Admin.Fee.BookedBy")
        {
            Grid = _ => new(nameof(FeeRowModel.BookedBy)) { Width = "150" },
            Csv = line => line.Entry.CustomerId > 0 ? line.LoginOf(line.Entry.CustomerId) : null
        },
        new($"{ResourcePrefix}.Admin.Fee.Amount")
        {
            Grid = _ => new(nameof(FeeRowModel.Amount)) { Width = "100", ClassName = "flea-market-number" }
        },
        new($"{ResourcePrefix}.Fee.Csv.Debit") { Csv = line => line.Entry.Amount >= 0 ? line.Entry.Amount : null },
        new($"{ResourcePrefix}.Fee.Csv.Credit") { Csv = line => line.Entry.Amount < 0 ? -line.Entry.Amount : null },
        new($"{ResourcePrefix}.Fee.Csv.Currency") { Csv = line => line.Currency }
    ];
}
