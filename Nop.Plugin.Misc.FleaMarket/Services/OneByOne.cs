using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Works on rows each for itself: what fails with one is logged and left, and keeps nobody else waiting.</summary>
public class OneByOne(ILogger logger)
{
    /// <param name="name">What a row is called in the log; no more than its kind and number.</param>
    /// <returns>How many went through.</returns>
    public async Task<int> DoAsync<T>(IEnumerable<T> rows, Func<T, Task> work, Func<T, string> name)
    {
        var done = 0;
        foreach (var row in rows)
            if (await TryAsync(name(row), () => work(row)))
                done++;
        return done;
    }

    /// <inheritdoc cref="DoAsync{T}(IEnumerable{T}, Func{T, Task}, Func{T, string})"/>
    public async Task<int> DoAsync<T>(IAsyncEnumerable<T> rows, Func<T, Task> work, Func<T, string> name)
    {
        var done = 0;
        await foreach (var row in rows)
            if (await TryAsync(name(row), () => work(row)))
                done++;
        return done;
    }

    /// <returns>False when it failed.</returns>
    public async Task<bool> TryAsync(string name, Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync($"Flea market: {name} was left as it is. {exception.Message}", exception);
            return false;
        }
    }
}
