using FluentMigrator.Builders.Delete.Index;

namespace FluentMigrator.Builders.Delete;

public interface IDeleteExpressionRoot : IFluentSyntax
{
    IIfExistsOrInSchemaSyntax Table(string tableName);
    IDeleteIndexForTableSyntax Index(string indexName);
    IDeleteIndexForTableSyntax Index();
}
