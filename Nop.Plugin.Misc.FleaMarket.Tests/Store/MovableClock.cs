namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>Stands still until a test moves it.</summary>
internal sealed class MovableClock : TimeProvider
{
    private long _ticks = new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc).Ticks;

    public DateTime Now => new(Interlocked.Read(ref _ticks), DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Move(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
