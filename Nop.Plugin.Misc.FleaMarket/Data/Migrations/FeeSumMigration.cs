using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>An index that a seller's fees are added up from, without the rows behind it.</summary>
[NopMigration("2026/11/30 11:10:00:0000000", "Misc.FleaMarket index of a seller's fees", MigrationProcessType.NoMatter)]
public class FeeSumMigration() : TableMigration
{
    public override void Up() =>
        Add(FleaMarketTables.FeeEntry, "Sums", nameof(FeeEntry.SellerId), nameof(FeeEntry.Month), nameof(FeeEntry.KindId), nameof(FeeEntry.Amount));
}
