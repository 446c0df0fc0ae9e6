using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Alter.Column;

public interface IAlterColumnOnTableSyntax : IFluentSyntax
{
    IAlterColumnAsTypeOrInSchemaSyntax OnTable(string tableName);
}
