namespace FluentMigrator.Builders.Alter.Table;

public interface IAlterTableAddColumnOrAlterColumnOrSchemaOrDescriptionSyntax :
    IAlterTableAddColumnOrAlterColumnOrSchemaSyntax,
    IAlterTableAddColumnOrAlterColumnSyntax,
    IFluentSyntax;
