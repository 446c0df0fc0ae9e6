using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace DevStore.Data;

/// <summary>Puts the context's tables in the place of the store's, also inside captured queries and other repositories' tables.</summary>
internal sealed class QueryBinder(DbContext context, bool searchByLike) : ExpressionVisitor
{
    private static readonly MethodInfo _like = ((Func<DbFunctions, string, string, string, bool>)DbFunctionsExtensions.Like).Method;
    private static readonly MethodInfo _pattern = ((Func<string, string>)Pattern).Method;
    private static readonly MethodInfo _contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    protected override Expression VisitConstant(ConstantExpression node) => node.Value is IStoreQuery query ? Inline(query, node) : node;

    protected override Expression VisitMember(MemberExpression node) =>
        typeof(IQueryable).IsAssignableFrom(node.Type) && Captured(node) && Value(node) is IStoreQuery query ? Inline(query, node) : base.VisitMember(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (searchByLike && node.Method == _contains && Captured(node.Arguments[0]))
            return Expression.Call(_like, Expression.Constant(EF.Functions), Visit(node.Object)!,
                Expression.Call(_pattern, Visit(node.Arguments[0])), Expression.Constant("\\"));

        return base.VisitMethodCall(node);
    }

    private Expression Inline(IStoreQuery query, Expression node) =>
        query.RootIn(context) ?? (query.Expression == node ? node : Visit(query.Expression));

    private static bool Captured(Expression? node) => node switch
    {
        null or ConstantExpression => true,
        MemberExpression member => Captured(member.Expression),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Captured(convert.Operand),
        _ => false
    };

    private static object? Value(Expression node) => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)();

    private static string Pattern(string text) => '%' + text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_") + '%';
}
