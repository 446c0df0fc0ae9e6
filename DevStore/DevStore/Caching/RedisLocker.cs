using StackExchange.Redis;

namespace DevStore.Caching;

internal sealed class RedisLocker(IConnectionMultiplexer redis) : ILocker
{
    public async Task<bool> PerformActionWithLockAsync(string resource, TimeSpan expirationTime, Func<Task> action)
    {
        var (database, holder) = (redis.GetDatabase(), Guid.NewGuid().ToString());
        if (!await database.LockTakeAsync(resource, holder, expirationTime))
            return false;

        try
        {
            await action();
            return true;
        }
        finally
        {
            await database.LockReleaseAsync(resource, holder);
        }
    }
}
