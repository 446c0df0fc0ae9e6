using Nop.Data;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Reads the words of the listings that are there; the indexes come after the rows, which is faster by far.</summary>
[NopMigration("2026/11/28 19:05:00:0000000", "Misc.FleaMarket search terms of listings that are there", MigrationProcessType.NoMatter)]
public class SearchIndexMigration(INopDataProvider data) : TableMigration
{
    private const string Table = FleaMarketTables.ListingSearchTerm;

    /// <summary>An older table is filled by <see cref="OfferedIndexMigration"/>.</summary>
    public override void Up()
    {
        if (HasColumn(Table, nameof(ListingSearchTerm.OfferedOnUtc)))
            new SearchTermRows(data).FillAsync().GetAwaiter().GetResult();
        Add(Table, "Code", nameof(ListingSearchTerm.Code), nameof(ListingSearchTerm.ListingId));
        Add(Table, "Listing", nameof(ListingSearchTerm.ListingId), nameof(ListingSearchTerm.Code));
    }
}
