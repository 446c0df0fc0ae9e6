using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Create.Table;

public interface ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax :
    ICreateTableColumnOptionOrWithColumnSyntax,
    IColumnOptionSyntax<ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax>,
    IFluentSyntax,
    ICreateTableWithColumnSyntax,
    IForeignKeyCascadeSyntax<ICreateTableColumnOptionOrWithColumnSyntax, ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax>;
