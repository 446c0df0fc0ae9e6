using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Alter.Table;

public interface IAlterTableAddColumnOrAlterColumnOrSchemaSyntax :
    IAlterTableAddColumnOrAlterColumnSyntax,
    IFluentSyntax;
