using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Why a listing is sold, and when it was bought and delivered, which listings of before take from their orders.</summary>
[NopMigration("2026/11/29 10:40:00:0000000", "Misc.FleaMarket purchases of listings", MigrationProcessType.NoMatter)]
public class PurchaseMigration() : TableMigration
{
    private const string Table = FleaMarketTables.Listing;

    public override void Up()
    {
        AddNumber(Table, nameof(Listing.SellingReasonId));
        AddSwitch(Table, nameof(Listing.ShowSellingReason));
        AddSwitch(Table, nameof(Listing.ShowPurchaseMonth), true);
        AddTime(Table, nameof(Listing.DeliveredOnUtc));
        if (HasColumn(Table, nameof(Listing.PurchasedOnUtc)))
            return;
        Create.Column(nameof(Listing.PurchasedOnUtc)).OnTable(Table).AsDateTime2().Nullable();
        ExecuteQuoted(Fill);
    }

    private static string Fill(Func<string, string> quoted)
    {
        return $"UPDATE {quoted(Table)} SET {quoted(nameof(Listing.PurchasedOnUtc))} = ({Latest("CreatedOnUtc", "Order", "Id")}), "
            + $"{quoted(nameof(Listing.DeliveredOnUtc))} = ({Latest("DeliveryDateUtc", "Shipment", "OrderId")})";

        string Latest(string time, string table, string order) =>
            $"SELECT MAX(o.{quoted(time)}) FROM {quoted(table)} o WHERE o.{quoted(order)} = {quoted(Table)}.{quoted(nameof(Listing.OrderId))}";
    }
}
