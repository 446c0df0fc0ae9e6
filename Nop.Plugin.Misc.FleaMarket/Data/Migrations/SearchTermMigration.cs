using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Whole folded words stand in the place of the first letters of words.</summary>
[NopMigration("2026/11/28 19:00:00:0000000", "Misc.FleaMarket search terms", MigrationProcessType.NoMatter)]
public class SearchTermMigration() : TableMigration(FleaMarketTables.ListingSearchTerm)
{
    public override void Up()
    {
        CreateMissing<ListingSearchTerm>(FleaMarketTables.ListingSearchTerm);
        if (Schema.Table(FleaMarketTables.ListingWord).Exists())
            Delete.Table(FleaMarketTables.ListingWord);
    }
}
