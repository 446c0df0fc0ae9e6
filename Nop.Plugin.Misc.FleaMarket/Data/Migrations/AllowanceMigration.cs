using Nop.Data.Mapping;
using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/28 19:02:11:0000000", "Misc.FleaMarket allowances", MigrationProcessType.NoMatter)]
public class AllowanceMigration() : TableMigration(FleaMarketTables.Allowance)
{
    public override void Up()
    {
        if (!CreateMissing<Allowance>(FleaMarketTables.Allowance))
            return;
        UniqueIndex(FleaMarketTables.Allowance, nameof(Allowance.Purpose), nameof(Allowance.Number));
        Index(FleaMarketTables.Allowance, "Taken", nameof(Allowance.TakenOnUtc));
    }
}
