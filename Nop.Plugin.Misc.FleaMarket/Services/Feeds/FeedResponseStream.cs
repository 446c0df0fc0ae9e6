using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Writes a feed as it reads it: no more than a page of listings is in memory.</summary>
public class FeedResponseStream(FeedSourceReader source, FeedItemBuilder items, FeedCategories categories)
{
    public async Task WriteAsync(Feed feed, FeedMetadata head, DateTime changedOnUtc, Stream body, CancellationToken cancellation)
    {
        var (known, brands) = (await categories.GetAsync(feed.Store.Id, feed.Language), await items.BrandsAsync(feed));
        using var page = new MemoryStream();
        using var writer = feed.Open(page);
        writer.Begin(head, known.Values.ToList(), changedOnUtc);
        for (var read = await source.PageAsync(feed.Store.Id, 0); read.Count > 0; read = await source.PageAsync(feed.Store.Id, read[^1].Id))
        {
            foreach (var item in await items.PrepareAsync(feed, read, known, brands))
                writer.Write(item);
            await SendAsync();
            if (read.Count < FeedSourceReader.PageSize)
                break;
        }
        writer.End();
        await SendAsync();

        async Task SendAsync()
        {
            writer.Flush();
            await body.WriteAsync(page.GetBuffer().AsMemory(0, (int)page.Length), cancellation);
            page.SetLength(0);
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
