namespace DevStore.Caching;

internal sealed class Locker(TimeProvider time) : ILocker
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _heldUntil = [];

    public async Task<bool> PerformActionWithLockAsync(string resource, TimeSpan expirationTime, Func<Task> action)
    {
        var until = time.GetUtcNow() + expirationTime;
        if (_heldUntil.AddOrUpdate(resource, until, (_, held) => held > time.GetUtcNow() ? held : until) != until)
            return false;

        try
        {
            await action();
            return true;
        }
        finally
        {
            _heldUntil.TryRemove(new KeyValuePair<string, DateTimeOffset>(resource, until));
        }
    }
}
