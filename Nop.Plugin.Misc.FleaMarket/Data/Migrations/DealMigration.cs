using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 06:10:00:0000000", "Misc.FleaMarket deals", MigrationProcessType.Installation)]
public class DealMigration() : TableMigration(
    FleaMarketTables.Deal,
    FleaMarketTables.DealRevision,
    FleaMarketTables.DealMessage,
    FleaMarketTables.DealReading,
    FleaMarketTables.DealNote)
{
    public override void Up()
    {
        if (CreateMissing<Deal>(FleaMarketTables.Deal))
        {
            Index(FleaMarketTables.Deal, "Seller", nameof(Deal.SellerId), nameof(Deal.StatusId), nameof(Deal.UpdatedOnUtc));
            Index(FleaMarketTables.Deal, "Buyer", nameof(Deal.BuyerId), nameof(Deal.StatusId), nameof(Deal.UpdatedOnUtc));
            Index(FleaMarketTables.Deal, "Closing", nameof(Deal.StatusId), nameof(Deal.ClosesOnUtc));
            Index(FleaMarketTables.Deal, "Listing", nameof(Deal.ListingId));
        }
        if (CreateMissing<DealRevision>(FleaMarketTables.DealRevision))
            UniqueIndex(FleaMarketTables.DealRevision, nameof(DealRevision.DealId), nameof(DealRevision.Revision));
        if (CreateMissing<DealMessage>(FleaMarketTables.DealMessage))
        {
            Index(FleaMarketTables.DealMessage, "Deal", nameof(DealMessage.DealId));
            Index(FleaMarketTables.DealMessage, "Reader", nameof(DealMessage.ReaderId), nameof(DealMessage.DealId));
        }
        if (CreateMissing<MessageReadMarker>(FleaMarketTables.DealReading))
            UniqueIndex(FleaMarketTables.DealReading, nameof(MessageReadMarker.DealId), nameof(MessageReadMarker.CustomerId));
        if (CreateMissing<DealNote>(FleaMarketTables.DealNote))
            UniqueIndex(FleaMarketTables.DealNote, nameof(DealNote.DealId));
    }
}
