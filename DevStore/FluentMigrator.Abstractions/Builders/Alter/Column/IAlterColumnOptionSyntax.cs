using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Alter.Column;

public interface IAlterColumnOptionSyntax :
    IColumnOptionSyntax<IAlterColumnOptionSyntax, IAlterColumnOptionOrForeignKeyCascadeSyntax>,
    IFluentSyntax;
