using System.Data.Common;
using System.Transactions;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Runs a unit of work in one transaction, and again from its beginning when another writer got in between (see <see cref="LostRace"/>);
/// so many times and no longer than so. The database decides who was first, so it holds on a web farm.
/// </summary>
public class WriteTransaction(SentForms forms, TimeProvider clock)
{
    private const int MostAttempts = 60;

    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);
    private static readonly TransactionOptions _options = new() { IsolationLevel = IsolationLevel.ReadCommitted };

    /// <param name="work">Reads anew at every attempt what it decides on. Inside another transaction there is one attempt, as nothing else can be kept.</param>
    /// <param name="succeeded">Whether what the work has written is to stay.</param>
    /// <exception cref="DbException">The database failed for another reason than a lost race, or every time.</exception>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, Func<T, bool> succeeded)
    {
        var (started, alone) = (clock.GetTimestamp(), Transaction.Current is null);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(work, succeeded);
            }
            catch (Exception exception) when (alone && attempt < MostAttempts && clock.GetElapsedTime(started) < _longest && LostRace.Caused(exception))
            {
                await Task.Delay(Random.Shared.Next(1, 5 * Math.Min(attempt, 10)));
            }
        }
    }

    /// <summary>For work that stays whatever it finds; also what deletes rows that another machine may delete.</summary>
    /// <exception cref="DbException">The database failed for another reason than a lost race, or every time.</exception>
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
}
