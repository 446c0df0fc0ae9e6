using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Forms;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/28 19:26:41:0000000", "Misc.FleaMarket forms that were sent", MigrationProcessType.NoMatter)]
public class SentFormMigration() : TableMigration(FleaMarketTables.SentForm)
{
    public override void Up()
    {
        if (!CreateMissing<SentForm>(FleaMarketTables.SentForm))
            return;
        UniqueIndex(FleaMarketTables.SentForm, nameof(SentForm.Key));
        Index(FleaMarketTables.SentForm, "Created", nameof(SentForm.CreatedOnUtc));
    }
}
