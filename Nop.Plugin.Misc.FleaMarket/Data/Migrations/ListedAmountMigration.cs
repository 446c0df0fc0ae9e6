using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/30 10:20:00:0000000", "Misc.FleaMarket what was asked for when a deal began", MigrationProcessType.NoMatter)]
public class ListedAmountMigration() : TableMigration
{
    public override void Up()
    {
        if (!HasColumn(FleaMarketTables.Deal, nameof(Deal.ListedAmount)))
            Create.Column(nameof(Deal.ListedAmount)).OnTable(FleaMarketTables.Deal).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).Nullable();
    }
}
