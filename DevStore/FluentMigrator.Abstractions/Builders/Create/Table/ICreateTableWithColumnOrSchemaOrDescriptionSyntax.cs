using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create.Table;

public interface ICreateTableWithColumnOrSchemaOrDescriptionSyntax :
    ICreateTableWithColumnOrSchemaSyntax,
    ICreateTableWithColumnSyntax,
    IFluentSyntax;
