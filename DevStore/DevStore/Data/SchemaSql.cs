using System.Data;
using System.Globalization;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Model;

namespace DevStore.Data;

/// <summary>The steps of a migration as SQL. Names that a migration leaves open are nopCommerce's.</summary>
internal abstract class SchemaSql
{
    public abstract string TypeOf(ColumnDefinition column);

    public string Quote(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    public virtual IEnumerable<string> Statements(ICollection<IMigrationExpression> steps) => steps.SelectMany(StatementsOf);

    protected abstract string KeyOf(ColumnDefinition column);

    protected abstract string Literal(SystemMethods method);

    protected abstract string Literal(bool value);

    protected abstract IEnumerable<string> Alter(ColumnDefinition column);

    protected abstract IEnumerable<string> Add(ChangeColumn change);

    protected abstract IEnumerable<string> Add(ForeignKeyDefinition key);

    protected abstract IEnumerable<string> Remove(DeleteForeignKey key);

    protected virtual string CollationOf(ColumnDefinition column) => "";

    protected virtual string Create(CreateTableExpression table, IEnumerable<ForeignKeyDefinition> keys) =>
        $"CREATE TABLE {Quote(table.TableName)} ({string.Join(", ", table.Columns.Select(Column).Concat(keys.Select(Constraint)))})";

    protected string Column(ColumnDefinition column) =>
        $"{Quote(column.Name)} {TypeOf(column)}{CollationOf(column)}{(column.IsPrimaryKey ? KeyOf(column) : Rest(column))}";

    protected string Constraint(ForeignKeyDefinition key) =>
        $"CONSTRAINT {Quote(NameOf(key))} FOREIGN KEY ({Names(key.ForeignColumns)}) {References(key)}";

    protected string References(ForeignKeyDefinition key) =>
        $"REFERENCES {Quote(key.PrimaryTable)} ({Names(key.PrimaryColumns)}){On("DELETE", key.OnDelete)}{On("UPDATE", key.OnUpdate)}";

    protected static string NameOf(ForeignKeyDefinition key) =>
        key.Name ?? $"FK_{key.ForeignTable}_{string.Join('_', key.ForeignColumns)}_{key.PrimaryTable}_{string.Join('_', key.PrimaryColumns)}";

    protected string Literal(object? value) => value switch
    {
        null => "NULL",
        RawSql raw => raw.Value,
        SystemMethods method => Literal(method),
        bool flag => Literal(flag),
        Enum number => Convert.ToInt64(number).ToString(CultureInfo.InvariantCulture),
        DateTime date => $"'{date:yyyy-MM-dd HH:mm:ss.ffffff}'",
        IFormattable number when value is not Guid => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"'{value.ToString()!.Replace("'", "''")}'"
    };

    protected IEnumerable<string> StatementsOf(IMigrationExpression step) => step switch
    {
        CreateTableExpression table => [Create(table, [])],
        ChangeColumn { Column.ModificationType: ColumnModificationType.Alter } change => Alter(change.Column),
        ChangeColumn change => Add(change),
        CreateIndex create => [Create(create.Index)],
        CreateForeignKey create => Add(create.ForeignKey),
        DeleteTable delete => [$"DROP TABLE {(delete.IfExists ? "IF EXISTS " : "")}{Quote(delete.TableName)}"],
        DeleteColumns delete => delete.Columns.Select(column => $"ALTER TABLE {Quote(delete.TableName)} DROP COLUMN {Quote(column)}"),
        DeleteIndex delete => [$"DROP INDEX {Quote(NameOf(delete.Index))}"],
        DeleteForeignKey delete => Remove(delete),
        ExecuteSql execute => [execute.Sql],
        InsertRows insert => insert.Rows.Select(row => $"INSERT INTO {Quote(insert.TableName)} ({Names(row.Keys)}) VALUES ({string.Join(", ", row.Values.Select(Literal))})"),
        _ => throw new NotSupportedException(step.ToString())
    };

    private string Rest(ColumnDefinition column) =>
        (column.IsNullable == true ? "" : " NOT NULL") + (column.DefaultValue == ColumnDefinition.NoDefault ? "" : " DEFAULT " + Literal(column.DefaultValue));

    private string Create(IndexDefinition index) =>
        $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {Quote(NameOf(index))} ON {Quote(index.TableName)} "
        + $"({string.Join(", ", index.Columns.Select(column => Quote(column.Name) + (column.Direction == Direction.Descending ? " DESC" : "")))})";

    private static string NameOf(IndexDefinition index) => index.Name ?? $"IX_{index.TableName}_{string.Join('_', index.Columns.Select(column => column.Name))}";

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    private static string On(string change, Rule rule) => rule switch
    {
        Rule.Cascade => $" ON {change} CASCADE",
        Rule.SetNull => $" ON {change} SET NULL",
        Rule.SetDefault => $" ON {change} SET DEFAULT",
        _ => ""
    };
}
