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
        if (!Has(nameof(Listing.SellingReasonId)))
            Create.Column(nameof(Listing.SellingReasonId)).OnTable(Table).AsInt32().NotNullable().WithDefaultValue(0);
        if (!Has(nameof(Listing.ShowSellingReason)))
            Create.Column(nameof(Listing.ShowSellingReason)).OnTable(Table).AsBoolean().NotNullable().WithDefaultValue(false);
        if (!Has(nameof(Listing.ShowPurchaseMonth)))
            Create.Column(nameof(Listing.ShowPurchaseMonth)).OnTable(Table).AsBoolean().NotNullable().WithDefaultValue(true);
        if (!Has(nameof(Listing.DeliveredOnUtc)))
            Create.Column(nameof(Listing.DeliveredOnUtc)).OnTable(Table).AsDateTime2().Nullable();
        if (Has(nameof(Listing.PurchasedOnUtc)))
            return;
        Create.Column(nameof(Listing.PurchasedOnUtc)).OnTable(Table).AsDateTime2().Nullable();
        IfDatabase(PeoplesTexts.IsMySql).Execute.Sql(Fill("`"));
        IfDatabase(database => !PeoplesTexts.IsMySql(database)).Execute.Sql(Fill("\""));
    }

    private bool Has(string column) => Schema.Table(Table).Column(column).Exists();

    private static string Fill(string quote)
    {
        return $"UPDATE {Quoted(Table)} SET {Quoted(nameof(Listing.PurchasedOnUtc))} = ({Latest("CreatedOnUtc", "Order", "Id")}), "
            + $"{Quoted(nameof(Listing.DeliveredOnUtc))} = ({Latest("DeliveryDateUtc", "Shipment", "OrderId")})";

        string Latest(string time, string table, string order) =>
            $"SELECT MAX(o.{Quoted(time)}) FROM {Quoted(table)} o WHERE o.{Quoted(order)} = {Quoted(Table)}.{Quoted(nameof(Listing.OrderId))}";

        string Quoted(string name) => quote + name + quote;
    }
}
