using System.Data.Common;
using System.Globalization;
using System.Transactions;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Whether a write failed only because another writer was first: a deadlock, a wait that took too long, a key that somebody else has
/// taken, a connection that was lost. What the plugin itself has written wrongly (a missing value, a wrong statement) is not.
/// </summary>
internal static class LostRace
{
    /// <summary>By the state of the SQL standard: a transaction rolled back, a key. MySQL rolls distributed ones back by states of their own.</summary>
    private static readonly string[] _states = ["40", "23", "XA"];

    /// <summary>PostgreSQL: a missing value, a rule of a column.</summary>
    private static readonly string[] _ownFaults = ["23502", "23514"];

    /// <summary>MySQL, which says 23000 of them as of a taken key: a missing value, a rule of a column.</summary>
    private static readonly int[] _ownFaultsOfMySql = [1048, 1364, 3819, 4025];

    /// <summary>SQL Server: a deadlock, a lock that was not got, a snapshot that has changed, a taken key (twice), a row that is referred to, time over.</summary>
    private static readonly int[] _ofSqlServer = [1205, 1222, 3960, 2601, 2627, 547, -2];

    /// <summary>SQLite: busy, locked, a constraint; with its extension, a missing value.</summary>
    private static readonly int[] _ofSqlite = [5, 6, 19];
    private const int NotNullOfSqlite = 1299;

    public static bool Caused(Exception exception)
    {
        var causes = Causes(exception).ToList();
        if (causes.OfType<TryAgainException>().Any())
            return true;
        return causes.OfType<DbException>().LastOrDefault() is { } database ? Is(database) : causes.OfType<TransactionAbortedException>().Any();
    }

    /// <summary>Whether a statement has failed, after which some databases take no more of the transaction.</summary>
    public static bool IsOfDatabase(Exception exception) => Causes(exception).Any(cause => cause is DbException or TransactionException);

    private static bool Is(DbException exception) => exception.IsTransient || exception switch
    {
        { SqlState: { } state } => _states.Any(begin => state.StartsWith(begin, StringComparison.Ordinal))
            && !_ownFaults.Contains(state) && !_ownFaultsOfMySql.Contains(Number(exception, "Number")),
        _ when exception.GetType().Name == "SqlException" => _ofSqlServer.Contains(Number(exception, "Number")),
        _ => _ofSqlite.Contains(Number(exception, "SqliteErrorCode")) && Number(exception, "SqliteExtendedErrorCode") != NotNullOfSqlite
    };

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
            yield return cause;
    }

    /// <summary>The plugin knows no provider's types.</summary>
    private static int Number(DbException exception, string name) =>
        Convert.ToInt32(exception.GetType().GetProperty(name)?.GetValue(exception) ?? 0, CultureInfo.InvariantCulture);
}
