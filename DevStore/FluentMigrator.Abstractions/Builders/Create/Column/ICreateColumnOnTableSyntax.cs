namespace FluentMigrator.Builders.Create.Column;

public interface ICreateColumnOnTableSyntax : IFluentSyntax
{
    ICreateColumnAsTypeOrInSchemaSyntax OnTable(string tableName);
}
