using System.Transactions;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Awaits reads that need nothing of each other. A repository's <c>Table</c> is a context with a connection of its own each time; two statements
/// of one context at once fail, and so do those of one transaction.
/// </summary>
internal static class AtOnce
{
    /// <summary>Reads beside another of their request, in the whole program. More would take connections from other visitors: PostgreSQL has a hundred for all.</summary>
    private const int MostBeside = 8;

    private static readonly SemaphoreSlim _beside = new(MostBeside);

    /// <summary>One after the other where many are beside others already.</summary>
    /// <exception cref="InvalidOperationException">A transaction is open, whose statements share a connection.</exception>
    public static async Task<(T1, T2)> ReadAsync<T1, T2>(Func<Task<T1>> first, Func<Task<T2>> second)
    {
        if (Transaction.Current is not null)
            throw new InvalidOperationException("Statements of a transaction come one after the other.");
        if (!_beside.Wait(0))
            return (await first(), await second());
        try
        {
            var (one, two) = (first(), second());
            await Task.WhenAll(one, two);
            return (await one, await two);
        }
        finally
        {
            _beside.Release();
        }
    }

    /// <inheritdoc cref="ReadAsync{T1,T2}"/>
    public static async Task<(T1, T2, T3)> ReadAsync<T1, T2, T3>(Func<Task<T1>> first, Func<Task<T2>> second, Func<Task<T3>> third)
    {
        var (one, (two, three)) = await ReadAsync(first, () => ReadAsync(second, third));
        return (one, two, three);
    }

    /// <inheritdoc cref="ReadAsync{T1,T2}"/>
    public static async Task<(T1, T2, T3, T4)> ReadAsync<T1, T2, T3, T4>(Func<Task<T1>> first, Func<Task<T2>> second, Func<Task<T3>> third, Func<Task<T4>> fourth)
    {
        var ((one, two), (three, four)) = await ReadAsync(() => ReadAsync(first, second), () => ReadAsync(third, fourth));
        return (one, two, three, four);
    }
}
