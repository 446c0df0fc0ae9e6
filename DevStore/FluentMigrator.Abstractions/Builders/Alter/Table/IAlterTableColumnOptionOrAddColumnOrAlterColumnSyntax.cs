namespace FluentMigrator.Builders.Alter.Table;

public interface IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax :
    IColumnOptionSyntax<IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax, IAlterTableColumnOptionOrAddColumnOrAlterColumnOrForeignKeyCascadeSyntax>,
    IFluentSyntax,
    IAlterTableAddColumnOrAlterColumnSyntax
{
}
