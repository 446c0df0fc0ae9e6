using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>One of a store's feeds: for every format, language and currency another.</summary>
public sealed record Feed(FeedFormat Format, Store Store, Language Language, Currency Currency)
{
    public string Name => $"{Store.Id}/{Format}/{Language.UniqueSeoCode}/{Currency.CurrencyCode}";

    public string ContentType => Format switch
    {
        FeedFormat.Meta => "text/csv; charset=utf-8",
        FeedFormat.Json => "application/json; charset=utf-8",
        _ => "application/xml; charset=utf-8"
    };

    public IFeedWriter Open(Stream stream) => Format switch
    {
        FeedFormat.Google => new GoogleFeed(stream),
        FeedFormat.Yandex => new YandexFeed(stream),
        FeedFormat.Meta => new MetaFeed(stream),
        _ => new JsonFeed(stream)
    };
}
