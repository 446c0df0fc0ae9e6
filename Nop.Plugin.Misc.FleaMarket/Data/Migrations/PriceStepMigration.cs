using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/30 10:10:00:0000000", "Misc.FleaMarket steps of prices that come down", MigrationProcessType.NoMatter)]
public class PriceStepMigration() : TableMigration
{
    public override void Up() => AddNumber(FleaMarketTables.Listing, nameof(Listing.PercentOfStep), PriceFall.UsualPercent);
}
