using System.Linq.Expressions;
using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Finds customers as grids ask for them.</summary>
public static class CustomerLoginQueries
{
    private const int MostNamed = 200;

    /// <param name="beginning">
    /// Of the e-mail address or user name; they hold no emoji, and where nopCommerce's columns cannot, MySQL refuses to look for one.
    /// </param>
    public static IQueryable<Customer> BeginningWith(this IRepository<Customer> customers, string beginning)
    {
        var login = beginning.Trim().ToLowerInvariant();
        if (login.Any(char.IsSurrogate))
            return customers.Table.Where(customer => false);
        return customers.Table.Where(customer => customer.Email.ToLower().StartsWith(login) || customer.Username.ToLower().StartsWith(login));
    }

    /// <summary>Looked up first, so that what is theirs is found by its index.</summary>
    /// <returns>Null where they are too many to name.</returns>
    public static async Task<List<int>?> NamedAsync(this IRepository<Customer> customers, string beginning)
    {
        var ids = await customers.BeginningWith(beginning).Select(customer => customer.Id).Take(MostNamed + 1).ToListAsync();
        return ids.Count > MostNamed ? null : ids;
    }

    /// <summary>The rows that name a customer whose login begins like that, in any of these columns.</summary>
    /// <param name="beginning">Null or blank for all rows.</param>
    public static async Task<IQueryable<T>> WhereLoginAsync<T>(
        this IQueryable<T> rows, IRepository<Customer> customers, string? beginning, params Expression<Func<T, int>>[] columns)
    {
        if (string.IsNullOrWhiteSpace(beginning))
            return rows;
        if (await customers.NamedAsync(beginning) is { } ids)
            return rows.Where(AnyOf(columns, id => ids.Contains(id)));
        var people = customers.BeginningWith(beginning);
        return rows.Where(AnyOf(columns, id => people.Any(person => person.Id == id)));
    }

    private static Expression<Func<T, bool>> AnyOf<T>(IEnumerable<Expression<Func<T, int>>> columns, Expression<Func<int, bool>> matches)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = columns.Select(column => In(matches, In(column, row))).Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<T, bool>>(any, row);
    }

    /// <summary>The body of an expression, with something in the place of its parameter.</summary>
    private static Expression In(LambdaExpression expression, Expression value) => new Replacing(expression.Parameters[0], value).Visit(expression.Body);

    private sealed class Replacing(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
