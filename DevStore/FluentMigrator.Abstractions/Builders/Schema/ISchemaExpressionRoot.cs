using FluentMigrator.Builders.Schema.Table;

namespace FluentMigrator.Builders.Schema;

public interface ISchemaExpressionRoot : IFluentSyntax
{
    ISchemaTableSyntax Table(string tableName);
}
