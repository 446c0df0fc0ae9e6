namespace Nop.Core.Caching;

public interface ILocker
{
    /// <summary>False, without running the action, where somebody else holds the resource.</summary>
    Task<bool> PerformActionWithLockAsync(string resource, TimeSpan expirationTime, Func<Task> action);
}
