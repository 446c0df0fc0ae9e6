using Nop.Core.Caching;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>What used products went for of late, kept until somebody has sold something in the store.</summary>
public class SoldPriceCache(SoldPriceQueries queries, IStaticCacheManager cache) : IConsumer<ListingMovedEvent>, IConsumer<DealMovedEvent>, IConsumer<EntityDeletedEvent<Listing>>
{
    private const string OfStore = "Nop.fleamarket.sold.{0}.";
    private const int MinutesKept = 10;

    /// <summary>The latest first.</summary>
    public Task<List<SoldPrice>> OfProductAsync(int storeId, int productId) =>
        KeptAsync("prices", storeId, productId, () => queries.OfProductAsync(storeId, productId));

    /// <summary>What products of the product's categories went for, as a share of what they cost new.</summary>
    public Task<List<decimal>> SharesOfCategoryAsync(int storeId, int productId) =>
        KeptAsync("shares", storeId, productId, () => queries.SharesOfCategoryAsync(storeId, productId));

    /// <summary>A seller marks units as sold without a deal.</summary>
    public Task HandleEventAsync(ListingMovedEvent eventMessage) =>
        SoldPriceQueries.IsSale(eventMessage.Revision.Action) ? ForgetAsync(eventMessage.Listing.StoreId) : Task.CompletedTask;

    public Task HandleEventAsync(DealMovedEvent eventMessage) =>
        eventMessage.Deal.Status == DealStatus.Closed || eventMessage.Revision.FromStatus == DealStatus.Closed ? ForgetAsync(eventMessage.Deal.StoreId) : Task.CompletedTask;

    public Task HandleEventAsync(EntityDeletedEvent<Listing> eventMessage) => ForgetAsync(eventMessage.Entity.StoreId);

    private async Task<List<T>> KeptAsync<T>(string what, int storeId, int productId, Func<Task<IReadOnlyList<T>>> read)
    {
        var key = cache.PrepareKey(new CacheKey(OfStore + "{1}.{2}"), storeId, what, productId);
        key.CacheTime = MinutesKept;
        return await cache.GetAsync(key, async () => (await read()).ToList());
    }

    private Task ForgetAsync(int storeId) => cache.RemoveByPrefixAsync(OfStore, storeId);
}
