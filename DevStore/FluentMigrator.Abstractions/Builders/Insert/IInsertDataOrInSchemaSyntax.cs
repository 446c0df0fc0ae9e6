using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Insert;

public interface IInsertDataOrInSchemaSyntax : IInsertDataSyntax, IFluentSyntax;
