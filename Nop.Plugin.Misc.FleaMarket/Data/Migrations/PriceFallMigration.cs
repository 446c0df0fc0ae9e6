using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/29 12:00:00:0000000", "Misc.FleaMarket prices that come down", MigrationProcessType.NoMatter)]
public class PriceFallMigration() : TableMigration
{
    private const string Table = FleaMarketTables.Listing;

    public override void Up()
    {
        AddPrice(Table, nameof(Listing.LowestPrice));
        AddNumber(Table, nameof(Listing.DaysBetweenSteps), PriceFall.UsualDays);
        AddTime(Table, nameof(Listing.PriceFallsOnUtc));
        Add(Table, "PriceFall", nameof(Listing.StatusId), nameof(Listing.PriceFallsOnUtc), nameof(Listing.Id));
    }
}
