namespace Nop.Core.Configuration;

public class CacheConfig : IConfig
{
    /// <summary>Minutes.</summary>
    public int DefaultCacheTime { get; protected set; } = 60;
}
