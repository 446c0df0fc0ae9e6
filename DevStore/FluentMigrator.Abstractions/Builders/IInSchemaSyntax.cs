namespace FluentMigrator.Builders;

public interface IInSchemaSyntax : IFluentSyntax;
