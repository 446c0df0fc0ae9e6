using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 08:05:17:0000000", "Misc.FleaMarket saved searches", MigrationProcessType.Installation)]
public class SearchMigration() : TableMigration(
    FleaMarketTables.SavedSearch,
    FleaMarketTables.SearchMatch,
    FleaMarketTables.SearchMail,
    FleaMarketTables.NewListing)
{
    public override void Up()
    {
        if (CreateMissing<SavedSearch>(FleaMarketTables.SavedSearch))
            Index(FleaMarketTables.SavedSearch, "Customer", nameof(SavedSearch.CustomerId), nameof(SavedSearch.StoreId));
        if (CreateMissing<SearchMatch>(FleaMarketTables.SearchMatch))
        {
            UniqueIndex(FleaMarketTables.SearchMatch, nameof(SearchMatch.SearchId), nameof(SearchMatch.ListingId));
            Index(FleaMarketTables.SearchMatch, "Customer", nameof(SearchMatch.CustomerId));
            Index(FleaMarketTables.SearchMatch, "Listing", nameof(SearchMatch.ListingId));
        }
        if (CreateMissing<SearchMail>(FleaMarketTables.SearchMail))
            UniqueIndex(FleaMarketTables.SearchMail, nameof(SearchMail.CustomerId));
        if (CreateMissing<NewListing>(FleaMarketTables.NewListing))
            Index(FleaMarketTables.NewListing, "Listing", nameof(NewListing.ListingId));
    }
}
