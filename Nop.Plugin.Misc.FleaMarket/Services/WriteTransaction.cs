using System.Data.Common;
using System.Transactions;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Runs a unit of work in one transaction, and again from its beginning when another writer got in between.
/// The database decides who was first, so it holds on a web farm.
/// </summary>
public class WriteTransaction(SentForms forms)
{
    private const int MostAttempts = 60;

    private static readonly TransactionOptions _options = new() { IsolationLevel = IsolationLevel.ReadCommitted };

    /// <param name="work">Reads anew at every attempt what it decides on.</param>
    /// <param name="succeeded">Whether what the work has written is to stay.</param>
    /// <exception cref="DbException">The database failed every time.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, Func<T, bool> succeeded)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(work, succeeded);
            }
            catch (Exception exception) when (attempt < MostAttempts && IsConflict(exception))
            {
                await Task.Delay(Random.Shared.Next(1, 5 * Math.Min(attempt, 10)));
            }
        }
    }

    /// <summary>For work that stays whatever it finds; also what deletes rows that another machine may delete.</summary>
    /// <exception cref="DbException">The database failed every time.</exception>
    public Task RunAsync(Func<Task> work) => RunAsync(async () =>
    {
        await work();
        return true;
    }, _ => true);

    private async Task<T> RunOnceAsync<T>(Func<Task<T>> work, Func<T, bool> succeeded)
    {
        var isPart = Transaction.Current is not null;
        T result;
        using (var scope = new TransactionScope(TransactionScopeOption.Required, _options, TransactionScopeAsyncFlowOption.Enabled))
        {
            if (!isPart)
                await forms.ClaimAsync();
            result = await work();
            if (!succeeded(result))
                return result;
            scope.Complete();
        }
        if (!isPart)
            forms.Key = null;
        return result;
    }

    /// <summary>The class 23 of the SQL standard's states, and each provider's own signs of a lost race.</summary>
    private static bool IsConflict(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
            if (cause is TransactionAbortedException || cause is DbException database && (database.IsTransient || LostRace(database)))
                return true;
        return false;
    }

    private static bool LostRace(DbException exception) =>
        exception.SqlState is "40001" or "40P01" || exception.SqlState?.StartsWith("23", StringComparison.Ordinal) == true
        || exception.SqlState is null && exception.GetType().Name is "SqlException" or "SqliteException";
}
