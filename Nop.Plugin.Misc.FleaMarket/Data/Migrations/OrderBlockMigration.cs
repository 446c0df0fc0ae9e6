using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/28 19:12:13:0000000", "Misc.FleaMarket blocked orders", MigrationProcessType.NoMatter)]
public class OrderBlockMigration() : TableMigration(FleaMarketTables.OrderBlock)
{
    public override void Up()
    {
        if (CreateMissing<OrderBlock>(FleaMarketTables.OrderBlock))
            UniqueIndex(FleaMarketTables.OrderBlock, nameof(OrderBlock.BuyerId), nameof(OrderBlock.SellerId));
    }
}
