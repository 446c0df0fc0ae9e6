using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/29 11:10:00:0000000", "Misc.FleaMarket followed sellers", MigrationProcessType.NoMatter)]
public class FollowedSellerMigration() : TableMigration(FleaMarketTables.FollowedSeller, FleaMarketTables.FollowedListing)
{
    public override void Up()
    {
        if (CreateMissing<FollowedSeller>(FleaMarketTables.FollowedSeller))
        {
            UniqueIndex(FleaMarketTables.FollowedSeller, nameof(FollowedSeller.CustomerId), nameof(FollowedSeller.SellerId), nameof(FollowedSeller.StoreId));
            UniqueIndexOf(FleaMarketTables.FollowedSeller, "Number", nameof(FollowedSeller.CustomerId), nameof(FollowedSeller.NumberByCustomer));
            Index(FleaMarketTables.FollowedSeller, "Seller", nameof(FollowedSeller.SellerId), nameof(FollowedSeller.StoreId));
        }
        if (CreateMissing<FollowedListing>(FleaMarketTables.FollowedListing))
        {
            UniqueIndex(FleaMarketTables.FollowedListing, nameof(FollowedListing.CustomerId), nameof(FollowedListing.ListingId));
            Index(FleaMarketTables.FollowedListing, "Listing", nameof(FollowedListing.ListingId));
        }
    }
}
