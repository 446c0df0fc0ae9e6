using System.Linq.Expressions;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Asks the same of one column or another.</summary>
public static class ColumnFilters
{
    /// <summary>The rows that have in any of these columns what is asked for.</summary>
    public static IQueryable<T> WhereAny<T>(this IQueryable<T> rows, Expression<Func<int, bool>> asked, params Expression<Func<T, int>>[] columns)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var any = columns.Select(column => With(asked, With(column, row))).Aggregate(Expression.OrElse);
        return rows.Where(Expression.Lambda<Func<T, bool>>(any, row));
    }

    /// <summary>The body of an expression, with something in the place of its parameter.</summary>
    private static Expression With(LambdaExpression expression, Expression value) => new Replacing(expression.Parameters[0], value).Visit(expression.Body);

    private sealed class Replacing(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
