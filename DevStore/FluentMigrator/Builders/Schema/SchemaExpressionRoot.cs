using FluentMigrator.Builders.Schema.Column;
using FluentMigrator.Builders.Schema.Index;
using FluentMigrator.Builders.Schema.Table;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Schema;

internal sealed class SchemaExpressionRoot(IMigrationContext context) : ISchemaExpressionRoot
{
    public ISchemaTableSyntax Table(string tableName) => new TableQuery(context.QuerySchema, tableName);

    private sealed class TableQuery(IQuerySchema schema, string table) : ISchemaTableSyntax
    {
        public bool Exists() => schema.TableExists(null, table);

        public ISchemaColumnSyntax Column(string columnName) => new PartQuery(() => schema.ColumnExists(null, table, columnName));

        public ISchemaIndexSyntax Index(string indexName) => new PartQuery(() => schema.IndexExists(null, table, indexName));
    }

    private sealed class PartQuery(Func<bool> exists) : ISchemaColumnSyntax, ISchemaIndexSyntax
    {
        public bool Exists() => exists();
    }
}
