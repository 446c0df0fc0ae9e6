using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Nop.Data;

namespace DevStore.Data;

/// <summary>Keeps a query as an expression over tables and binds it to a context when it runs.</summary>
internal sealed class StoreQueryProvider(Database database) : IStoreQueryProvider
{
    public IQueryable<T> CreateQuery<T>(Expression expression) => new StoreQuery<T>(this, expression);

    public IQueryable CreateQuery(Expression expression) =>
        (IQueryable)Activator.CreateInstance(typeof(StoreQuery<>).MakeGenericType(ElementOf(expression.Type)), this, expression)!;

    public TResult Execute<TResult>(Expression expression) => ExecuteAsync<TResult>(expression).GetAwaiter().GetResult();

    public object? Execute(Expression expression) => Execute<object>(Expression.Convert(expression, typeof(object)));

    public async Task<TResult> ExecuteAsync<TResult>(Expression expression)
    {
        await using var lease = await database.LeaseAsync(write: false);
        return await Provider(lease).ExecuteAsync<Task<TResult>>(Bind(expression, lease));
    }

    public async Task<List<T>> ListAsync<T>(Expression expression)
    {
        await using var lease = await database.LeaseAsync(write: false);
        return await EntityFrameworkQueryableExtensions.ToListAsync(Provider(lease).CreateQuery<T>(Bind(expression, lease)));
    }

    /// <summary>Deletes what the query finds.</summary>
    public async Task<int> DeleteAsync<T>(Expression expression)
    {
        await using var lease = await database.LeaseAsync(write: true);
        return await Provider(lease).CreateQuery<T>(Bind(expression, lease)).ExecuteDeleteAsync();
    }

    private static IAsyncQueryProvider Provider(Lease lease) => lease.Context.GetService<IAsyncQueryProvider>();

    private Expression Bind(Expression expression, Lease lease) => new QueryBinder(lease.Context, database.ContainsMindsCase).Visit(expression);

    private static Type ElementOf(Type type) =>
        type.GetInterfaces().Prepend(type).First(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
}
