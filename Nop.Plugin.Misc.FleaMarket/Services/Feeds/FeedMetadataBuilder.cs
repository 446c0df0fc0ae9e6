using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>What a feed says of itself, in its language.</summary>
public class FeedMetadataBuilder(StoreLinks links, ILocalizationService localization)
{
    private const string Schema = "/Plugins/Misc.FleaMarket/Content/feeds/listings.schema.json";

    public async Task<FeedMetadata> PrepareAsync(Feed feed)
    {
        var name = await localization.TextAsync(feed.Store, store => store.Name, feed.Language.Id);
        var company = string.IsNullOrWhiteSpace(feed.Store.CompanyName) ? name : feed.Store.CompanyName;
        return new()
        {
            StoreName = FeedText.Clean(name),
            CompanyName = FeedText.Clean(company),
            StoreUrl = StoreLinks.AddressOf(feed.Store) + "/",
            SectionUrl = links.To(feed.Store, feed.Language, FleaMarketRoutes.Section),
            SchemaUrl = StoreLinks.AddressOf(feed.Store) + Schema,
            Title = string.Format(await TextAsync("Title"), FeedText.Clean(name)),
            Summary = await TextAsync("Summary"),
            Reason = await TextAsync("Reason"),
            Language = feed.Language.UniqueSeoCode,
            Currency = feed.Currency.CurrencyCode
        };

        Task<string> TextAsync(string key) =>
            localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Feeds.{key}", feed.Language.Id);
    }
}
