using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Alter.Column;

public interface IAlterColumnAsTypeOrInSchemaSyntax :
    IAlterColumnAsTypeSyntax,
    IColumnTypeSyntax<IAlterColumnOptionSyntax>,
    IFluentSyntax;
