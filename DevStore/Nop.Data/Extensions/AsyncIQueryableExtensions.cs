using System.Linq.Expressions;
using LinqToDB.Async;
using Nop.Core;

namespace System.Linq;

/// <summary>What a query of the store asks, asked asynchronously.</summary>
public static class AsyncIQueryableExtensions
{
    public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? AsyncExtensions.AnyAsync(source) : AsyncExtensions.AnyAsync(source, predicate);

    public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? AsyncExtensions.CountAsync(source) : AsyncExtensions.CountAsync(source, predicate);

    public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? AsyncExtensions.FirstAsync(source) : AsyncExtensions.FirstAsync(source, predicate);

    public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        predicate is null ? AsyncExtensions.FirstOrDefaultAsync(source) : AsyncExtensions.FirstOrDefaultAsync(source, predicate);

    public static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> predicate) =>
        AsyncExtensions.MaxAsync(source, predicate);

    public static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> predicate) =>
        AsyncExtensions.MinAsync(source, predicate);

    public static Task<decimal?> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal?>> predicate) =>
        AsyncExtensions.SumAsync(source, predicate);

    public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source) =>
        AsyncExtensions.ToListAsync(source);

    public static Task<TSource[]> ToArrayAsync<TSource>(this IQueryable<TSource> source) => AsyncExtensions.ToArrayAsync(source);

    public static async Task<IPagedList<T>> ToPagedListAsync<T>(this IQueryable<T> source, int pageIndex, int pageSize, bool getOnlyTotalCount = false)
    {
        if (source is null)
            return new PagedList<T>([], pageIndex, pageSize);

        pageSize = Math.Max(pageSize, 1);
        var count = await source.CountAsync();
        var page = getOnlyTotalCount || count == 0 ? [] : await source.Skip(pageIndex * pageSize).Take(pageSize).ToListAsync();
        return new PagedList<T>(page, pageIndex, pageSize, count);
    }
}
