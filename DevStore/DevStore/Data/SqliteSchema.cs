using System.Data;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Model;

namespace DevStore.Data;

/// <summary>SQLite knows foreign keys only where a table or a column is created, and does not alter columns; its types bind nobody.</summary>
internal sealed class SqliteSchema : SchemaSql
{
    public override string TypeOf(ColumnDefinition column) => column.CustomType ?? column.Type switch
    {
        DbType.Byte or DbType.Int16 or DbType.Int32 or DbType.Int64 or DbType.Boolean => "INTEGER",
        DbType.Double => "REAL",
        DbType.Binary => "BLOB",
        _ => "TEXT"
    };

    public override IEnumerable<string> Statements(ICollection<IMigrationExpression> steps)
    {
        var keys = steps.OfType<CreateForeignKey>().Select(step => step.ForeignKey).ToLookup(key => key.ForeignTable);
        return steps.SelectMany(step => step is CreateTableExpression table ? [Create(table, keys[table.TableName])] : StatementsOf(step));
    }

    protected override string CollationOf(ColumnDefinition column) => column.Type == DbType.String ? " COLLATE NOCASE" : "";

    protected override string KeyOf(ColumnDefinition column) => " NOT NULL PRIMARY KEY" + (column.IsIdentity ? " AUTOINCREMENT" : "");

    protected override string Literal(bool value) => value ? "1" : "0";

    protected override string Literal(SystemMethods method) => method is SystemMethods.NewGuid or SystemMethods.NewSequentialId
        ? "(upper(hex(randomblob(16))))"
        : "CURRENT_TIMESTAMP";

    protected override IEnumerable<string> Alter(ColumnDefinition column) => [];

    protected override IEnumerable<string> Add(ForeignKeyDefinition key) => [];

    protected override IEnumerable<string> Remove(DeleteForeignKey key) => [];

    protected override IEnumerable<string> Add(ChangeColumn change)
    {
        var column = change.Column;
        if (column.DefaultValue == ColumnDefinition.NoDefault)
            column.DefaultValue = change.ExistingRowsTo;
        yield return $"ALTER TABLE {Quote(column.TableName)} ADD COLUMN {Column(column)}{(column.ForeignKey is { } key ? " " + References(key) : "")}";
    }
}
