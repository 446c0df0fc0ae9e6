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
        if (CreateMissing<SavedSearchMatch>(FleaMarketTables.SearchMatch))
        {
            UniqueIndex(FleaMarketTables.SearchMatch, nameof(SavedSearchMatch.SearchId), nameof(SavedSearchMatch.ListingId));
            Index(FleaMarketTables.SearchMatch, "Customer", nameof(SavedSearchMatch.CustomerId));
            Index(FleaMarketTables.SearchMatch, "Listing", nameof(SavedSearchMatch.ListingId));
        }
        if (CreateMissing<DigestLogEntry>(FleaMarketTables.SearchMail))
            UniqueIndex(FleaMarketTables.SearchMail, nameof(DigestLogEntry.CustomerId));
        if (CreateMissing<UnmatchedListing>(FleaMarketTables.NewListing))
            Index(FleaMarketTables.NewListing, "Listing", nameof(UnmatchedListing.ListingId));
    }
}
