using LinqToDB.Interceptors;

namespace DevStore.Data;

/// <summary>Counts the statements that reach the database, for whoever asked further up in the flow of calls.</summary>
/// <param name="others">What a test wants to see of queries.</param>
internal sealed class SqlStatements(params IInterceptor[] others) : CommandInterceptor
{
    public IReadOnlyList<IInterceptor> Interceptors => [this, .. others];

    private readonly AsyncLocal<Counter?> _current = new();

    public Counter Measure() => _current.Value = new Counter();

    public override DbCommand CommandInitialized(CommandEventData eventData, DbCommand command)
    {
        _current.Value?.Add(command.CommandText);
        return command;
    }

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
