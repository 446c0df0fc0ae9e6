using FluentMigrator.Builders.Delete.Column;
using FluentMigrator.Builders.Delete.ForeignKey;
using FluentMigrator.Builders.Delete.Index;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Delete;

internal sealed class DeleteExpressionRoot(IMigrationContext context) : IDeleteExpressionRoot
{
    public IIfExistsOrInSchemaSyntax Table(string tableName) => new TableSyntax(Add(new DeleteTable(tableName)));

    public IDeleteColumnFromTableSyntax Column(string columnName) => new ColumnSyntax(Add(new DeleteColumns([columnName])));

    public IDeleteForeignKeyOnTableSyntax ForeignKey(string foreignKeyName) => new ForeignKeySyntax(Add(new DeleteForeignKey(foreignKeyName)));

    public IDeleteIndexForTableSyntax Index() => Index(null);

    public IDeleteIndexForTableSyntax Index(string indexName) =>
        new IndexSyntax(Add(new DeleteIndex(new IndexDefinition { Name = indexName })).Index);

    private T Add<T>(T expression) where T : IMigrationExpression
    {
        context.Expressions.Add(expression);
        return expression;
    }

    private sealed class TableSyntax(DeleteTable table) : IIfExistsOrInSchemaSyntax
    {
        public IInSchemaSyntax IfExists()
        {
            table.IfExists = true;
            return this;
        }
    }

    private sealed class ColumnSyntax(DeleteColumns delete) : IDeleteColumnFromTableSyntax, IInSchemaSyntax
    {
        public IInSchemaSyntax FromTable(string tableName)
        {
            delete.TableName = tableName;
            return this;
        }

        public IDeleteColumnFromTableSyntax Column(string columnName)
        {
            delete.Columns.Add(columnName);
            return this;
        }
    }

    private sealed class ForeignKeySyntax(DeleteForeignKey delete) : IDeleteForeignKeyOnTableSyntax, IInSchemaSyntax
    {
        public IInSchemaSyntax OnTable(string tableName)
        {
            delete.TableName = tableName;
            return this;
        }
    }

    private sealed class IndexSyntax(IndexDefinition index) : IDeleteIndexForTableSyntax, IDeleteIndexOnColumnOrInSchemaSyntax, IDeleteIndexOptionsSyntax
    {
        public IDeleteIndexOnColumnOrInSchemaSyntax OnTable(string tableName)
        {
            index.TableName = tableName;
            return this;
        }

        public IDeleteIndexOptionsSyntax OnColumn(string columnName) => OnColumns(columnName);

        public IDeleteIndexOptionsSyntax OnColumns(params string[] columnNames)
        {
            foreach (var name in columnNames)
                index.Columns.Add(new IndexColumnDefinition { Name = name });
            return this;
        }
    }
}
