using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/30 10:00:00:0000000", "Misc.FleaMarket declined edits are kept", MigrationProcessType.NoMatter)]
public class DeclinedEditMigration() : TableMigration
{
    public override void Up() => AddNumber(FleaMarketTables.ListingDraft, nameof(PendingEdit.DeclinedRevision));
}
