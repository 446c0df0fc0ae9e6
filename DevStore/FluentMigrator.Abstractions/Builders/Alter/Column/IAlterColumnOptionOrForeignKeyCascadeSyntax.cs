namespace FluentMigrator.Builders.Alter.Column;

public interface IAlterColumnOptionOrForeignKeyCascadeSyntax :
    IAlterColumnOptionSyntax,
    IColumnOptionSyntax<IAlterColumnOptionSyntax, IAlterColumnOptionOrForeignKeyCascadeSyntax>,
    IFluentSyntax,
    IForeignKeyCascadeSyntax<IAlterColumnOptionSyntax, IAlterColumnOptionOrForeignKeyCascadeSyntax>;
