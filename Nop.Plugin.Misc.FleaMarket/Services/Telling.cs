using System.Transactions;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Tells people of a step inside the step's own transaction: both are written or neither is. What cannot be told is logged
/// and does not keep the step from being made.
/// </summary>
public class Telling(ILogger logger)
{
    private readonly Dictionary<string, Exception> _failed = [];

    /// <param name="name">Of the message in the log, without a person's data; the same when the step is tried again.</param>
    /// <exception cref="TryAgainException">The database took the message amiss, and the transaction is lost with it; the next try goes without it.</exception>
    public async Task TryAsync(string name, Func<Task> tell)
    {
        if (_failed.Remove(name, out var before))
        {
            await LogAsync(name, before);
            return;
        }
        try
        {
            await tell();
        }
        catch (Exception exception) when (!LostRace.Caused(exception))
        {
            if (Transaction.Current is not null && LostRace.IsOfDatabase(exception))
            {
                _failed[name] = exception;
                throw new TryAgainException(exception);
            }
            await LogAsync(name, exception);
        }
    }

    private Task LogAsync(string name, Exception exception) =>
        logger.ErrorAsync($"Flea market: nobody was told by {name}. {exception.Message}", exception);
}
