using FluentMigrator.Builders.Alter.Column;
using FluentMigrator.Builders.Alter.Table;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Alter;

internal sealed class AlterExpressionRoot(IMigrationContext context) : IAlterExpressionRoot
{
    public IAlterTableAddColumnOrAlterColumnOrSchemaOrDescriptionSyntax Table(string tableName) => new TableSyntax(context, tableName);

    public IAlterColumnOnTableSyntax Column(string columnName) => new ColumnSyntax(context, columnName);

    private sealed class TableSyntax(IMigrationContext context, string table) : IAlterTableAddColumnOrAlterColumnOrSchemaOrDescriptionSyntax
    {
        public IAlterTableColumnAsTypeSyntax AddColumn(string name) => Change(name, ColumnModificationType.Create);

        public IAlterTableColumnAsTypeSyntax AlterColumn(string name) => Change(name, ColumnModificationType.Alter);

        private AlterTableColumnBuilder Change(string name, ColumnModificationType modification) =>
            new(context, new ColumnDefinition { Name = name, TableName = table, ModificationType = modification });
    }

    private sealed class ColumnSyntax(IMigrationContext context, string name) : IAlterColumnOnTableSyntax
    {
        public IAlterColumnAsTypeOrInSchemaSyntax OnTable(string tableName) =>
            new AlterColumnBuilder(context, new ColumnDefinition { Name = name, TableName = tableName, ModificationType = ColumnModificationType.Alter });
    }
}
