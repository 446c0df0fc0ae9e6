using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Insert;

public interface IInsertDataSyntax : IFluentSyntax
{
    IInsertDataSyntax Row(object dataAsAnonymousType);
    IInsertDataSyntax Row(IDictionary<string, object> data);
}
