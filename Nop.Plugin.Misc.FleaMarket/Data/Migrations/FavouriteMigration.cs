using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/29 11:00:00:0000000", "Misc.FleaMarket favourites", MigrationProcessType.NoMatter)]
public class FavouriteMigration() : TableMigration(FleaMarketTables.Favourite, FleaMarketTables.FavouriteMute)
{
    public override void Up()
    {
        if (CreateMissing<Favourite>(FleaMarketTables.Favourite))
        {
            UniqueIndex(FleaMarketTables.Favourite, nameof(Favourite.CustomerId), nameof(Favourite.ListingId));
            UniqueIndexOf(FleaMarketTables.Favourite, "Number", nameof(Favourite.CustomerId), nameof(Favourite.NumberByCustomer));
            Index(FleaMarketTables.Favourite, "Listing", nameof(Favourite.ListingId));
        }
        if (CreateMissing<FavouriteMute>(FleaMarketTables.FavouriteMute))
            UniqueIndex(FleaMarketTables.FavouriteMute, nameof(FavouriteMute.CustomerId), nameof(FavouriteMute.ListingId));
    }
}
