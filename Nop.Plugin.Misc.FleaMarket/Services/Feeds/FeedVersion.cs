namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>What a feed's body is made from, in short.</summary>
/// <param name="ChangedOnUtc">Whole seconds; grows with every other hash.</param>
public sealed record FeedVersion(string Hash, DateTime ChangedOnUtc)
{
    /// <param name="encoding">Each content coding is a representation of its own.</param>
    public string ETag(string? encoding) => $"\"{Hash}-{ChangedOnUtc.Ticks / TimeSpan.TicksPerSecond:x}{(encoding is null ? "" : "-" + encoding)}\"";
}
