using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Counts what somebody may do so many times an hour.</summary>
public class Allowances(IRepository<Allowance> taken, WriteTransaction transaction, TimeProvider clock)
{
    private static readonly TimeSpan _window = TimeSpan.FromHours(1);
    private static readonly TimeSpan _kept = TimeSpan.FromDays(1);

    /// <summary>
    /// Takes one in the transaction of what it is for, so that nothing is taken for what was refused. Fails on a unique number when
    /// another one for the same purpose came first: the last number is read before it is counted, so that whoever is counted too late
    /// has taken that number.
    /// </summary>
    /// <param name="most">An hour; 0 for no limit.</param>
    /// <returns>False when none is left.</returns>
    public async Task<bool> TakeAsync(string purpose, int most)
    {
        if (most <= 0)
            return true;
        var since = Now() - _window;
        var last = await LastAsync(purpose);
        if (await Same(purpose).CountAsync(row => row.TakenOnUtc > since) >= most)
            return false;
        await InsertAsync(purpose, last + 1);
        return true;
    }

    /// <summary>
    /// For what several may decide on a row: of those at once one stays, the others come again. Who reads the row after this, in the same
    /// transaction, reads what the last one has left.
    /// </summary>
    public async Task TakeTurnAsync(string purpose) => await InsertAsync(purpose, await LastAsync(purpose) + 1);

    public Task ForgetAsync() => transaction.RunAsync(async () =>
    {
        var before = Now() - _kept;
        await taken.DeleteAsync(row => row.TakenOnUtc < before);
    });

    private IQueryable<Allowance> Same(string purpose) => taken.Table.Where(row => row.Purpose == purpose);

    private Task<int> LastAsync(string purpose) =>
        Same(purpose).OrderByDescending(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync();

    private Task InsertAsync(string purpose, int number) =>
        taken.InsertAsync(new Allowance { Purpose = purpose, Number = number, TakenOnUtc = Now() }, false);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
