using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create.ForeignKey;

public interface ICreateForeignKeyToTableSyntax : IFluentSyntax
{
    ICreateForeignKeyPrimaryColumnOrInSchemaSyntax ToTable(string tableName);
}
