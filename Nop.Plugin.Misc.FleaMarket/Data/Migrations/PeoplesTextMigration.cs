using Nop.Data.Migrations;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Lets texts of earlier versions, or of tables that an uninstall has kept, hold emoji on MySQL; other databases always did.</summary>
[NopMigration("2026/11/28 18:30:00:0000000", "Misc.FleaMarket emoji on MySQL", MigrationProcessType.NoMatter)]
public class PeoplesTextMigration() : TableMigration
{
    public override void Up()
    {
        foreach (var table in new FleaMarketTables().TableNames.Values.Where(table => Schema.Table(table).Exists()))
            IfDatabase(PeoplesTexts.IsMySql).Execute.Sql($"ALTER TABLE {table} CONVERT TO {PeoplesTexts.CharacterSet}");
    }
}
