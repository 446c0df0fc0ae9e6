using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 08:20:00:0000000", "Misc.FleaMarket fees", MigrationProcessType.Installation)]
public class FeeMigration() : TableMigration(FleaMarketTables.Tariff, FleaMarketTables.TariffRole, FleaMarketTables.FeeEntry)
{
    public override void Up()
    {
        CreateMissing<Tariff>(FleaMarketTables.Tariff);
        if (CreateMissing<TariffRole>(FleaMarketTables.TariffRole))
            UniqueIndex(FleaMarketTables.TariffRole, nameof(TariffRole.TariffId), nameof(TariffRole.CustomerRoleId));
        if (CreateMissing<FeeEntry>(FleaMarketTables.FeeEntry))
        {
            UniqueIndex(FleaMarketTables.FeeEntry, nameof(FeeEntry.SellerId), nameof(FeeEntry.Month), nameof(FeeEntry.Number));
            UniqueIndexOf(FleaMarketTables.FeeEntry, nameof(FeeEntry.Occasion), nameof(FeeEntry.Occasion));
            Index(FleaMarketTables.FeeEntry, "Month", nameof(FeeEntry.Month), nameof(FeeEntry.SellerId));
            Index(FleaMarketTables.FeeEntry, "Deal", nameof(FeeEntry.DealId));
        }
    }
}
