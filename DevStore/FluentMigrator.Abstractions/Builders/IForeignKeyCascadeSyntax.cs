using System.Data;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders;

public interface IForeignKeyCascadeSyntax<T1, T2> : IFluentSyntax
{
    T2 OnDelete(Rule rule);
    T2 OnUpdate(Rule rule);
    T1 OnDeleteOrUpdate(Rule rule);
}
