using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using DevStore.Data;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider;
using LinqToDB.DataProvider.SqlServer;
using LinqToDB.Interceptors;
using LinqToDB.Internal.Linq;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>
/// Translates every query that a test's store runs on SQLite for SQL Server, too, and reads it with SQL Server's own parser. What fails there
/// fails the test, as that database cannot be started here.
/// </summary>
internal sealed class SqlServerGuard : IQueryExpressionInterceptor
{
    private static readonly IDataProvider _provider = SqlServerTools.GetDataProvider(SqlServerVersion.v2019, SqlServerProvider.MicrosoftDataSqlClient);
    private static readonly MethodInfo _translate = typeof(SqlServerGuard).GetMethod(nameof(Translate), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly ConcurrentDictionary<string, string> _read = [];
    private readonly Lazy<DataOptions> _options = new(() => new DataOptions()
        .UseConnectionString(_provider, "Server=nowhere")
        .UseMappingSchema(StoreModel.MappingOf(_provider)));

    private SqlServerGuard()
    {
    }

    public static SqlServerGuard Instance { get; } = new();

    /// <summary>How many different statements it has read.</summary>
    public int Count => _read.Count;

    /// <returns>What SQL Server's parser finds wrong; nothing where it finds nothing.</returns>
    public static string Read(string sql)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return string.Join("; ", errors.Select(error => $"line {error.Line}: {error.Message}"));
    }

    public Expression ProcessExpression(Expression expression, QueryExpressionArgs args)
    {
        if (args.Kind == QueryExpressionArgs.ExpressionKind.ExposedQuery)
            Check(expression);
        return expression;
    }

    private void Check(Expression query)
    {
        using var server = new DataConnection(_options.Value);
        var sql = (string)_translate.MakeGenericMethod(ResultOf(query.Type)).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [server, query], null)!;
        if (_read.GetOrAdd(sql, Read) is { Length: > 0 } wrong)
            throw new InvalidOperationException($"SQL Server does not take it ({wrong}):\n{sql}");
    }

    private static string Translate<T>(DataConnection server, Expression query) =>
        Internals.CreateExpressionQueryInstance<T>(server, query).ToSqlQuery().Sql;

    private static Type ResultOf(Type query) =>
        query.GetInterfaces().Prepend(query).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IQueryable<>))?.GetGenericArguments()[0] ?? query;
}
