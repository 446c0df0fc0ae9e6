namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>Stands still until a test moves it; begins with today, so that browsers keep the store's cookies.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long _ticks = DateTime.UtcNow.Date.Ticks;

    /// <summary>As precise as every database keeps it.</summary>
    public DateTime Now
    {
        get
        {
            var ticks = Interlocked.Read(ref _ticks);
            return new(ticks - ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);
        }
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
