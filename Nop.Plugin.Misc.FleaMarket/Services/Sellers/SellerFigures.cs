using Nop.Core.Caching;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sellers;

/// <summary>What can be said of a seller in numbers; kept until a listing or a feedback changes them.</summary>
public class SellerFigures(IRepository<Listing> listings, FeedbackQueries feedback, IStaticCacheManager cache) :
    IConsumer<ListingMovedEvent>,
    IConsumer<EntityDeletedEvent<Listing>>,
    IConsumer<FeedbackGivenEvent>,
    IConsumer<FeedbackModeratedEvent>,
    IConsumer<EntityDeletedEvent<DealFeedback>>
{
    private const string OfSeller = "Nop.fleamarket.seller.{0}.";

    /// <summary>Two statements the first time.</summary>
    public Task<SellerFigure> GetAsync(int sellerId, int storeId) =>
        cache.GetAsync(cache.PrepareKeyForDefaultCache(new CacheKey(OfSeller + "{1}"), sellerId, storeId), () => CountAsync(sellerId, storeId));

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ForgetAsync(eventMessage.Listing.SellerId);

    public Task HandleEventAsync(EntityDeletedEvent<Listing> eventMessage) => ForgetAsync(eventMessage.Entity.SellerId);

    public Task HandleEventAsync(FeedbackGivenEvent eventMessage) => ForgetAsync(eventMessage.Feedback.SellerId);

    public Task HandleEventAsync(FeedbackModeratedEvent eventMessage) => ForgetAsync(eventMessage.Feedback.SellerId);

    public Task HandleEventAsync(EntityDeletedEvent<DealFeedback> eventMessage) => ForgetAsync(eventMessage.Entity.SellerId);

    private Task ForgetAsync(int sellerId) => cache.RemoveByPrefixAsync(OfSeller, sellerId);

    private async Task<SellerFigure> CountAsync(int sellerId, int storeId)
    {
        var rows = await listings.Table
            .Where(listing => listing.SellerId == sellerId && listing.StoreId == storeId && listing.ApprovedOnUtc != null)
            .GroupBy(listing => listing.StatusId)
            .Select(group => new { StatusId = group.Key, Count = group.Count(), Sold = group.Sum(listing => listing.SoldQuantity) })
            .ToListAsync();
        var rating = await feedback.RatingAsync(sellerId, storeId);
        return new(
            rows.Where(row => row.StatusId == ListingStatuses.PublicId).Sum(row => row.Count),
            rows.Sum(row => row.Sold),
            rows.Sum(row => row.Count),
            rating.Average,
            rating.Count);
    }
}
