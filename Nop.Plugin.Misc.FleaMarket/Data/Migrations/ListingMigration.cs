using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 06:00:00:0000000", "Misc.FleaMarket listings", MigrationProcessType.Installation)]
public class ListingMigration() : TableMigration(
    FleaMarketTables.Listing,
    FleaMarketTables.ListingRevision,
    FleaMarketTables.ListingDraft,
    FleaMarketTables.UnitMovement,
    FleaMarketTables.ListingCharacteristic,
    FleaMarketTables.ListingWord,
    FleaMarketTables.ModerationReason)
{
    public override void Up()
    {
        if (CreateMissing<Listing>(FleaMarketTables.Listing))
        {
            Index(FleaMarketTables.Listing, "Section", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.ApprovedOnUtc), nameof(Listing.Id));
            Index(FleaMarketTables.Listing, "Feed", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.Id));
            Index(FleaMarketTables.Listing, "Price", nameof(Listing.StoreId), nameof(Listing.StatusId), nameof(Listing.Price), nameof(Listing.Id));
            Index(FleaMarketTables.Listing, "Seller", nameof(Listing.SellerId), nameof(Listing.StatusId), nameof(Listing.UpdatedOnUtc));
            Index(FleaMarketTables.Listing, "Queue", nameof(Listing.StatusId), nameof(Listing.UpdatedOnUtc));
            Index(FleaMarketTables.Listing, "Edit", nameof(Listing.EditWaits), nameof(Listing.UpdatedOnUtc));
            Index(FleaMarketTables.Listing, "OrderItem", nameof(Listing.OrderItemId));
            Index(FleaMarketTables.Listing, "Order", nameof(Listing.OrderId));
            Index(FleaMarketTables.Listing, "Product", nameof(Listing.ProductId), nameof(Listing.StatusId));
        }
        if (CreateMissing<ListingRevision>(FleaMarketTables.ListingRevision))
            UniqueIndex(FleaMarketTables.ListingRevision, nameof(ListingRevision.ListingId), nameof(ListingRevision.Revision));
        if (CreateMissing<PendingEdit>(FleaMarketTables.ListingDraft))
            UniqueIndex(FleaMarketTables.ListingDraft, nameof(PendingEdit.ListingId));
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

    /// <summary>The first tables to come are the last to go.</summary>
    public override void Down()
    {
        base.Down();
        UninstallDataPolicy.Forget();
    }
}
