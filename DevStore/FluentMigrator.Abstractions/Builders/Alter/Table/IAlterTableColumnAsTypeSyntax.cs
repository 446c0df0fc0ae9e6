using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Alter.Table;

public interface IAlterTableColumnAsTypeSyntax :
    IColumnTypeSyntax<IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax>,
    IFluentSyntax;
