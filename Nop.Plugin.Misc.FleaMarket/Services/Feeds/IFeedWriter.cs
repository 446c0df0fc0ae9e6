using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Writes a feed into a stream in memory, which the caller empties after each flush.</summary>
public interface IFeedWriter : IDisposable
{
    void Begin(FeedMetadata head, IReadOnlyCollection<FeedCategory> categories, DateTime changedOnUtc);

    void Write(FeedItem item);

    void End();

    void Flush();
}
