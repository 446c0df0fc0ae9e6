using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

internal sealed record ChangeColumn(ColumnDefinition Column) : IMigrationExpression
{
    public object ExistingRowsTo { get; set; } = ColumnDefinition.NoDefault;
}

internal sealed record CreateIndex(IndexDefinition Index) : IMigrationExpression;

internal sealed record CreateForeignKey(ForeignKeyDefinition ForeignKey) : IMigrationExpression;

internal sealed record DeleteTable(string TableName) : IMigrationExpression
{
    public bool IfExists { get; set; }
}

internal sealed record DeleteColumns(ICollection<string> Columns) : IMigrationExpression
{
    public string TableName { get; set; }
}

internal sealed record DeleteIndex(IndexDefinition Index) : IMigrationExpression;

internal sealed record DeleteForeignKey(string Name) : IMigrationExpression
{
    public string TableName { get; set; }
}

internal sealed record ExecuteSql(string Sql) : IMigrationExpression;

internal sealed record InsertRows(string TableName, ICollection<IDictionary<string, object>> Rows) : IMigrationExpression;
