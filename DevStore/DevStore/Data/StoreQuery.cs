using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace DevStore.Data;

internal interface IStoreQuery : IQueryable
{
    /// <summary>A table as the context knows it; null for what was composed upon one.</summary>
    Expression? RootIn(DbContext context);
}

internal class StoreQuery<T> : IOrderedQueryable<T>, IStoreQuery, IAsyncEnumerable<T>
{
    private readonly StoreQueryProvider _provider;

    public StoreQuery(StoreQueryProvider provider, Expression? expression = null)
    {
        _provider = provider;
        Expression = expression ?? Expression.Constant(this);
    }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider => _provider;

    public virtual Expression? RootIn(DbContext context) => null;

    public IEnumerator<T> GetEnumerator() => _provider.ListAsync<T>(Expression).GetAwaiter().GetResult().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        foreach (var item in await _provider.ListAsync<T>(Expression))
            yield return item;
    }
}

internal sealed class StoreTable<T>(StoreQueryProvider provider) : StoreQuery<T>(provider) where T : class
{
    public override Expression RootIn(DbContext context) => context.Set<T>().AsQueryable().Expression;
}
