using System.Linq.Expressions;

namespace Nop.Data;

internal interface IStoreQueryProvider : IQueryProvider
{
    Task<TResult> ExecuteAsync<TResult>(Expression expression);
    Task<List<T>> ListAsync<T>(Expression expression);
}
