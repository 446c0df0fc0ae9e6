using System.Linq.Expressions;
using Nop.Core;
using Nop.Data;

namespace System.Linq;

/// <summary>Queries of the store run asynchronously, others where they are.</summary>
public static class AsyncIQueryableExtensions
{
    public static Task<bool> AllAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate) =>
        RunAsync(source, Queryable.All, predicate);

    public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.Any) : RunAsync(source, Queryable.Any, predicate);

    public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.Count) : RunAsync(source, Queryable.Count, predicate);

    public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.First) : RunAsync(source, Queryable.First, predicate);

    public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.FirstOrDefault) : RunAsync(source, Queryable.FirstOrDefault, predicate);

    public static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.LongCount) : RunAsync(source, Queryable.LongCount, predicate);

    public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.Single) : RunAsync(source, Queryable.Single, predicate);

    public static Task<TSource> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? RunAsync(source, Queryable.SingleOrDefault) : RunAsync(source, Queryable.SingleOrDefault, predicate);

    public static Task<TSource> MaxAsync<TSource>(this IQueryable<TSource> source) => RunAsync(source, Queryable.Max);

    public static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> predicate) =>
        RunAsync(source, Queryable.Max, predicate);

    public static Task<TSource> MinAsync<TSource>(this IQueryable<TSource> source) => RunAsync(source, Queryable.Min);

    public static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> predicate) =>
        RunAsync(source, Queryable.Min, predicate);

    public static Task<int> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<int?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int?>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<long> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<long?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long?>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<float> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<float?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float?>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<double> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<double?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double?>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<decimal?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> predicate) =>
        RunAsync(source, Queryable.Sum, predicate);

    public static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<double?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int?>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<double?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, long?>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<float> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<float?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, float?>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<double> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<double?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, double?>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<decimal> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<decimal?> AverageAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> predicate) =>
        RunAsync(source, Queryable.Average, predicate);

    public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source) =>
        source.Provider is IStoreQueryProvider store ? store.ListAsync<TSource>(source.Expression) : Task.FromResult(source.ToList());

    public static async Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source) => [.. await source.ToListAsync()];

    public static async Task<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this IQueryable<TSource> source,
        Func<TSource, TKey> keySelector, IEqualityComparer<TKey> comparer = null) where TKey : notnull =>
        (await source.ToListAsync()).ToDictionary(keySelector, comparer);

    public static async Task<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this IQueryable<TSource> source,
        Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey> comparer = null) where TKey : notnull =>
        (await source.ToListAsync()).ToDictionary(keySelector, elementSelector, comparer);

    public static async Task<IPagedList<T>> ToPagedListAsync<T>(this IQueryable<T> source, int pageIndex, int pageSize, bool getOnlyTotalCount = false)
    {
        if (source is null)
            return new PagedList<T>([], pageIndex, pageSize);

        pageSize = Math.Max(pageSize, 1);
        var count = await source.CountAsync();
        var page = getOnlyTotalCount || count == 0 ? [] : await source.Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        return new PagedList<T>(page, pageIndex, pageSize, count);
    }

    private static Task<TResult> RunAsync<TSource, TResult>(IQueryable<TSource> source, Func<IQueryable<TSource>, TResult> method) =>
        RunAsync<TResult>(source, Expression.Call(method.Method, source.Expression));

    private static Task<TResult> RunAsync<TSource, TArgument, TResult>(IQueryable<TSource> source,
        Func<IQueryable<TSource>, Expression<Func<TSource, TArgument>>, TResult> method, Expression<Func<TSource, TArgument>> argument) =>
        RunAsync<TResult>(source, Expression.Call(method.Method, source.Expression, Expression.Quote(argument)));

    private static Task<TResult> RunAsync<TResult>(IQueryable source, Expression call) =>
        source.Provider is IStoreQueryProvider store ? store.ExecuteAsync<TResult>(call) : Task.FromResult(source.Provider.Execute<TResult>(call));
}
