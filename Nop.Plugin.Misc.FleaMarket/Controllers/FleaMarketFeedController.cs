using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Feeds for aggregators. No page: nobody's visit is counted, and no address with its secret is noted down.</summary>
public class FleaMarketFeedController(FeedLocator locator, FeedMetadataBuilder metadata, FeedVersions versions, FeedResponseStream stream) : Controller
{
    [AcceptVerbs("GET", "HEAD")]
    public async Task<IActionResult> Feed(string? file, string? secret, string? lang, string? currency, string? language)
    {
        if (await locator.FindAsync(file, secret, lang ?? language, currency) is not { } feed)
            return NotFound();
        var head = await metadata.PrepareAsync(feed);
        var state = await versions.GetAsync(feed, head);
        return new FeedResult(feed.ContentType, state, (body, cancellation) => stream.WriteAsync(feed, head, state.ChangedOnUtc, body, cancellation));
    }
}
