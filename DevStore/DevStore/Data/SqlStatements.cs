using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevStore.Data;

/// <summary>Counts the statements that reach the database, for whoever asked further up in the flow of calls.</summary>
internal sealed class SqlStatements : DbCommandInterceptor
{
    private readonly AsyncLocal<Counter?> _current = new();

    public Counter Measure() => _current.Value = new Counter();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Count(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return new(result);
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Count(command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData,
        InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return new(result);
    }

    private void Count(DbCommand command) => _current.Value?.Add(command.CommandText);

    internal sealed class Counter
    {
        private readonly List<string> _statements = [];

        public int Count => _statements.Count;

        public IReadOnlyList<string> Statements => _statements;

        public void Add(string statement)
        {
            lock (_statements)
                _statements.Add(statement);
        }
    }
}
