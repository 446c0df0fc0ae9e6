using FluentMigrator.Builders.Alter.Column;
using FluentMigrator.Builders.Alter.Table;

namespace FluentMigrator.Builders.Alter;

public interface IAlterExpressionRoot : IFluentSyntax
{
    IAlterTableAddColumnOrAlterColumnOrSchemaOrDescriptionSyntax Table(string tableName);
}
