using System.Data;
using FluentMigrator.Runner.Generators.Base;
using FluentMigrator.Runner.Generators.SQLite;

namespace DevStore.Data.Migrations;

/// <summary>FluentMigrator's, with texts that are compared without regard to case.</summary>
internal sealed class SqliteTypes : TypeMapBase, ISQLiteTypeMap
{
    private readonly SQLiteTypeMap _types = new();

    public bool UseStrictTables => false;

    public override string GetTypeMap(DbType type, int? size, int? precision) =>
        _types.GetTypeMap(type, size, precision) + (type == DbType.String ? " COLLATE NOCASE" : "");

    protected override void SetupTypeMaps()
    {
    }
}
