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
        if (!HasColumn(Table, nameof(Listing.SellingReasonId)))
            Create.Column(nameof(Listing.SellingReasonId)).OnTable(Table).AsInt32().NotNullable().WithDefaultValue(0);
        if (!HasColumn(Table, nameof(Listing.ShowSellingReason)))
            Create.Column(nameof(Listing.ShowSellingReason)).OnTable(Table).AsBoolean().NotNullable().WithDefaultValue(false);
        if (!HasColumn(Table, nameof(Listing.ShowPurchaseMonth)))
            Create.Column(nameof(Listing.ShowPurchaseMonth)).OnTable(Table).AsBoolean().NotNullable().WithDefaultValue(true);
        if (!HasColumn(Table, nameof(Listing.DeliveredOnUtc)))
            Create.Column(nameof(Listing.DeliveredOnUtc)).OnTable(Table).AsDateTime2().Nullable();
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
