using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/29 15:00:00:0000000", "Misc.FleaMarket insights", MigrationProcessType.NoMatter)]
public class InsightsMigration() : TableMigration(FleaMarketTables.DailySummary, FleaMarketTables.ProductSummary)
{
    public override void Up()
    {
        if (CreateMissing<DailySummary>(FleaMarketTables.DailySummary))
            UniqueIndex(FleaMarketTables.DailySummary, nameof(DailySummary.StoreId), nameof(DailySummary.Day));
        if (CreateMissing<ProductSummary>(FleaMarketTables.ProductSummary))
            UniqueIndex(FleaMarketTables.ProductSummary, nameof(ProductSummary.StoreId), nameof(ProductSummary.PeriodId), nameof(ProductSummary.ProductId));
        Add(FleaMarketTables.ListingRevision, "Day", nameof(ListingRevision.CreatedOnUtc));
        Add(FleaMarketTables.DealRevision, "Day", nameof(DealRevision.CreatedOnUtc));
        Add(FleaMarketTables.FeeEntry, "Day", nameof(FeeEntry.CreatedOnUtc));
        Add(FleaMarketTables.Listing, "Day", nameof(Listing.CreatedOnUtc));
    }
}
