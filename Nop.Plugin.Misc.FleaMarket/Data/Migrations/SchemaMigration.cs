using FluentMigrator;
using Nop.Core;
using Nop.Core.Infrastructure;
using Nop.Data.Extensions;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Tables that an earlier uninstall has kept are taken over as they are.</summary>
[NopMigration("2026/11/22 06:00:00:0000000", "Misc.FleaMarket listings", MigrationProcessType.Installation)]
public class SchemaMigration : Migration
{
    public override void Up()
    {
        if (CreateMissing<Listing>(FleaMarketTables.Listing))
        {
            Index(FleaMarketTables.Listing, "Section", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc), nameof(Listing.Id));
            Index(FleaMarketTables.Listing, "Price", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.Price), nameof(Listing.Id));
            Index(FleaMarketTables.Listing, "Seller", nameof(Listing.SellerId), nameof(Listing.StatusId), nameof(Listing.UpdatedOnUtc));
            Index(FleaMarketTables.Listing, "Queue", nameof(Listing.StatusId), nameof(Listing.UpdatedOnUtc));
            Index(FleaMarketTables.Listing, "OrderItem", nameof(Listing.OrderItemId));
            Index(FleaMarketTables.Listing, "Order", nameof(Listing.OrderId));
            Index(FleaMarketTables.Listing, "Product", nameof(Listing.ProductId), nameof(Listing.StatusId));
        }
        if (CreateMissing<ListingRevision>(FleaMarketTables.ListingRevision))
            UniqueIndex(FleaMarketTables.ListingRevision, nameof(ListingRevision.ListingId), nameof(ListingRevision.Revision));
        if (CreateMissing<UnitMovement>(FleaMarketTables.UnitMovement))
            UniqueIndex(FleaMarketTables.UnitMovement, nameof(UnitMovement.OrderItemId), nameof(UnitMovement.Revision));
        if (CreateMissing<ListingCharacteristic>(FleaMarketTables.ListingCharacteristic))
            Index(FleaMarketTables.ListingCharacteristic, "Listing", nameof(ListingCharacteristic.ListingId), nameof(ListingCharacteristic.Name));
        if (CreateMissing<ListingWord>(FleaMarketTables.ListingWord))
        {
            Index(FleaMarketTables.ListingWord, "Word", nameof(ListingWord.Word), nameof(ListingWord.ListingId));
            Index(FleaMarketTables.ListingWord, "Listing", nameof(ListingWord.ListingId));
        }
        CreateMissing<ModerationReason>(FleaMarketTables.ModerationReason);
    }

    /// <summary>Keeps the tables unless the owner said otherwise before uninstalling.</summary>
    public override void Down()
    {
        if (EngineContext.Current.Resolve<FleaMarketSettings>().KeepDataOnUninstall)
            return;
        foreach (var table in new FleaMarketTables().TableNames.Values)
            if (Schema.Table(table).Exists())
                Delete.Table(table);
    }

    private bool CreateMissing<T>(string table) where T : BaseEntity
    {
        if (Schema.Table(table).Exists())
            return false;
        Create.TableFor<T>();
        return true;
    }

    private void Index(string table, string name, params string[] columns)
    {
        var index = Create.Index($"IX_{table}_{name}").OnTable(table);
        foreach (var column in columns)
            index.OnColumn(column).Ascending();
    }

    private void UniqueIndex(string table, params string[] columns)
    {
        var index = Create.Index($"UX_{table}").OnTable(table);
        foreach (var column in columns)
            index.OnColumn(column).Ascending();
        index.WithOptions().Unique();
    }
}
