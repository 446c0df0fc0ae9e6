using FluentMigrator.Builders.Create.Column;
using FluentMigrator.Builders.Create.ForeignKey;
using FluentMigrator.Builders.Create.Index;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create;

public class CreateExpressionRoot : ICreateExpressionRoot
{
    private readonly IMigrationContext _context;

    public CreateExpressionRoot(IMigrationContext context) => _context = context;

    public ICreateTableWithColumnOrSchemaOrDescriptionSyntax Table(string tableName)
    {
        var table = new CreateTableExpression { TableName = tableName };
        _context.Expressions.Add(table);
        return new CreateTableExpressionBuilder(table, _context);
    }

    public ICreateColumnOnTableSyntax Column(string columnName) => new ColumnSyntax(_context, columnName);

    public ICreateForeignKeyFromTableSyntax ForeignKey() => ForeignKey(null);

    public ICreateForeignKeyFromTableSyntax ForeignKey(string foreignKeyName)
    {
        var foreignKey = new ForeignKeyDefinition { Name = foreignKeyName };
        _context.Expressions.Add(new CreateForeignKey(foreignKey));
        return new CreateForeignKeyBuilder(foreignKey);
    }

    public ICreateIndexForTableSyntax Index() => Index(null);

    public ICreateIndexForTableSyntax Index(string indexName)
    {
        var index = new IndexDefinition { Name = indexName };
        _context.Expressions.Add(new CreateIndex(index));
        return new CreateIndexBuilder(index);
    }

    private sealed class ColumnSyntax(IMigrationContext context, string name) : ICreateColumnOnTableSyntax
    {
        public ICreateColumnAsTypeOrInSchemaSyntax OnTable(string tableName) =>
            new CreateColumnBuilder(context, new ColumnDefinition { Name = name, TableName = tableName });
    }
}
