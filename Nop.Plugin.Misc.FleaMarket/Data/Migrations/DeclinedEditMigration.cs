using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/30 10:00:00:0000000", "Misc.FleaMarket declined edits are kept", MigrationProcessType.NoMatter)]
public class DeclinedEditMigration() : TableMigration
{
    public override void Up()
    {
        if (!HasColumn(FleaMarketTables.ListingDraft, nameof(PendingEdit.DeclinedRevision)))
            Create.Column(nameof(PendingEdit.DeclinedRevision)).OnTable(FleaMarketTables.ListingDraft).AsInt32().NotNullable().WithDefaultValue(0);
    }
}
