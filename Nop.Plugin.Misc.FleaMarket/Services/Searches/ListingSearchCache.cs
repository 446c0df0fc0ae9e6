using System.Security.Cryptography;
using System.Text.Json;
using Nop.Core.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What searches have found, kept until what is public of its store moves or a product changes its category.</summary>
public class ListingSearchCache(IStaticCacheManager cache) :
    IConsumer<ListingMovedEvent>,
    IConsumer<EntityDeletedEvent<Listing>>,
    IConsumer<EntityInsertedEvent<ProductCategory>>,
    IConsumer<EntityUpdatedEvent<ProductCategory>>,
    IConsumer<EntityDeletedEvent<ProductCategory>>
{
    private const string Prefix = "Nop.fleamarket.found.";
    private const int MinutesKept = 10;

    private const string OfStore = Prefix + "{0}.";

    private static CacheKey Key => new(OfStore + "{1}.{2}");

    /// <param name="what">Of the searches' answers.</param>
    public Task<T> GetAsync<T>(string what, ListingSearchCriteria query, Func<Task<T>> find)
    {
        var key = cache.PrepareKey(Key, query.StoreId, what, Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(query))));
        key.CacheTime = MinutesKept;
        return cache.GetAsync(key, find);
    }

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => eventMessage.IsSeenByVisitors ? ForgetAsync(eventMessage.Listing) : Task.CompletedTask;

    public Task HandleEventAsync(EntityDeletedEvent<Listing> eventMessage) => ForgetAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityInsertedEvent<ProductCategory> eventMessage) => ForgetAsync();

    public Task HandleEventAsync(EntityUpdatedEvent<ProductCategory> eventMessage) => ForgetAsync();

    public Task HandleEventAsync(EntityDeletedEvent<ProductCategory> eventMessage) => ForgetAsync();

    private Task ForgetAsync(Listing listing) => cache.RemoveByPrefixAsync(OfStore, listing.StoreId);

    private Task ForgetAsync() => cache.RemoveByPrefixAsync(Prefix);
}
