using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/30 10:20:00:0000000", "Misc.FleaMarket what was asked for when a deal began", MigrationProcessType.NoMatter)]
public class ListedAmountMigration() : TableMigration
{
    public override void Up() => AddAmount(FleaMarketTables.Deal, nameof(Deal.ListedAmount));
}
