using FluentMigrator;
using Nop.Core;
using Nop.Data.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>Creates tables; takes those over as they are that an earlier uninstall has kept.</summary>
public abstract class TableMigration(params string[] tables) : Migration
{
    /// <summary>Keeps the tables unless the owner said otherwise before uninstalling.</summary>
    public override void Down()
    {
        if (KeepDataChoice.Keeps)
            return;
        foreach (var table in tables)
            if (Schema.Table(table).Exists())
                Delete.Table(table);
    }

    /// <returns>False when the table was there.</returns>
    protected bool CreateMissing<T>(string table) where T : BaseEntity
    {
        if (Schema.Table(table).Exists())
            return false;
        Create.TableFor<T>();
        return true;
    }

    protected void Index(string table, string name, params string[] columns)
    {
        var index = Create.Index($"IX_{table}_{name}").OnTable(table);
        foreach (var column in columns)
            index.OnColumn(column).Ascending();
    }

    protected void UniqueIndex(string table, params string[] columns) => UniqueIndexNamed($"UX_{table}", table, columns);

    /// <summary>For a second one.</summary>
    protected void UniqueIndexOf(string table, string name, params string[] columns) => UniqueIndexNamed($"UX_{table}_{name}", table, columns);

    private void UniqueIndexNamed(string name, string table, string[] columns)
    {
        var index = Create.Index(name).OnTable(table);
        foreach (var column in columns)
            index.OnColumn(column).Ascending();
        index.WithOptions().Unique();
    }
}
