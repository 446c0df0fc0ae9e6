namespace FluentMigrator.Builders.Create.Column;

public interface ICreateColumnOptionOrForeignKeyCascadeSyntax :
    ICreateColumnOptionSyntax,
    IColumnOptionSyntax<ICreateColumnOptionSyntax, ICreateColumnOptionOrForeignKeyCascadeSyntax>,
    IFluentSyntax,
    IForeignKeyCascadeSyntax<ICreateColumnOptionSyntax, ICreateColumnOptionOrForeignKeyCascadeSyntax>;
