using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/29 12:00:00:0000000", "Misc.FleaMarket prices that come down", MigrationProcessType.NoMatter)]
public class PriceFallMigration() : TableMigration
{
    private const string Table = FleaMarketTables.Listing;

    public override void Up()
    {
        if (!HasColumn(Table, nameof(Listing.LowestPrice)))
            Create.Column(nameof(Listing.LowestPrice)).OnTable(Table).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable().WithDefaultValue(0);
        if (!HasColumn(Table, nameof(Listing.DaysBetweenSteps)))
            Create.Column(nameof(Listing.DaysBetweenSteps)).OnTable(Table).AsInt32().NotNullable().WithDefaultValue(PriceFall.UsualDays);
        if (!HasColumn(Table, nameof(Listing.PriceFallsOnUtc)))
            Create.Column(nameof(Listing.PriceFallsOnUtc)).OnTable(Table).AsDateTime2().Nullable();
        Add(Table, "PriceFall", nameof(Listing.StatusId), nameof(Listing.PriceFallsOnUtc), nameof(Listing.Id));
    }
}
