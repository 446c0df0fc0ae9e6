using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Alter.Table;

public interface IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax :
    IColumnOptionSyntax<IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax, IAlterTableColumnOptionOrAddColumnOrAlterColumnOrForeignKeyCascadeSyntax>,
    IFluentSyntax,
    IAlterTableAddColumnOrAlterColumnSyntax
{
    IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax SetExistingRowsTo(object value);
}
