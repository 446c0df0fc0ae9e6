namespace FluentMigrator.Builders.Alter.Column;

public interface IAlterColumnAsTypeSyntax : IColumnTypeSyntax<IAlterColumnOptionSyntax>, IFluentSyntax;
