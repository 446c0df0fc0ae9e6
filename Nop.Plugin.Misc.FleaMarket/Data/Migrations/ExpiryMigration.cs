using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>The time on offer. Listings of before have no date of their own; theirs is counted from their approval.</summary>
[NopMigration("2026/11/29 10:30:00:0000000", "Misc.FleaMarket time on offer", MigrationProcessType.NoMatter)]
public class ExpiryMigration() : TableMigration
{
    private const string Table = FleaMarketTables.Listing;

    public override void Up()
    {
        AddTime(Table, nameof(Listing.ExpiresOnUtc));
        AddTime(Table, nameof(Listing.ExpiryWarnedOnUtc));
        Add(Table, "Expiry", nameof(Listing.StatusId), nameof(Listing.ExpiresOnUtc), nameof(Listing.ExpiryWarnedOnUtc), nameof(Listing.StoreId), nameof(Listing.Id));
    }
}
