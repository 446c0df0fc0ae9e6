using Nop.Data;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>An index that holds the newest listings with a term next to each other.</summary>
[NopMigration("2026/11/30 11:05:00:0000000", "Misc.FleaMarket index of what is on offer", MigrationProcessType.NoMatter)]
public class OfferedIndexMigration(INopDataProvider data) : TableMigration
{
    private const string Table = FleaMarketTables.ListingSearchTerm;

    public override void Up()
    {
        new SearchTermRows(data).FillAsync().GetAwaiter().GetResult();
        Replace(Table, "Code", "Offered", nameof(ListingSearchTerm.Code), nameof(ListingSearchTerm.StoreId), nameof(ListingSearchTerm.OfferedOnUtc),
            nameof(ListingSearchTerm.ListingId));
        Add(Table, "Listing", nameof(ListingSearchTerm.ListingId), nameof(ListingSearchTerm.Code));
    }
}
