using Nop.Core.Caching;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Numbers of a customer's own listings and deals, and what waits for the customer, which every page of the account's orders shows; kept for a
/// short time until an event says that they may have changed.
/// </summary>
public class AccountBadges(
    SellerListingQueries listings, DealQueries deals, UnansweredCommentCounts comments, FleaMarketSettings settings, IStaticCacheManager cache) :
    IConsumer<DealMovedEvent>,
    IConsumer<DealMessageWrittenEvent>,
    IConsumer<DealMessagesReadEvent>,
    IConsumer<CommentWrittenEvent>,
    IConsumer<EntityUpdatedEvent<ListingComment>>,
    IConsumer<ListingMovedEvent>,
    IConsumer<EntityDeletedEvent<Listing>>,
    IConsumer<EntityDeletedEvent<Deal>>,
    IConsumer<CustomerPermanentlyDeleted>
{
    /// <summary>Bounds how long a number stays that was counted while it changed.</summary>
    private const int MostMinutes = 5;

    private const string All = "Nop.fleamarket.waitingfor.";
    private const string OfCustomer = All + "{0}.";

    public Task<DealsWaiting> DealsAsync(int customerId, int storeId) =>
        cache.GetAsync(Key("deals", customerId, storeId), () => deals.CountWaitingAsync(customerId, storeId));

    public Task<ListingCounts> CountListingsAsync(int sellerId, int storeId) =>
        cache.GetAsync(Key("listings", sellerId, storeId), () => listings.CountAsync(sellerId, storeId));

    /// <param name="role">Seller for the sales, buyer for the purchases.</param>
    public Task<DealCounts> CountDealsAsync(DealActor role, int customerId, int storeId) =>
        cache.GetAsync(Key($"deals.{role}", customerId, storeId), () => deals.CountAsync(role, customerId, storeId));

    /// <summary>Comments without an answer by own listing; a listing without any is missing.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CommentsAsync(int sellerId, int storeId) => settings.AllowComments
        ? await cache.GetAsync(Key("comments", sellerId, storeId), () => comments.WaitingAsync(sellerId, storeId))
        : new Dictionary<int, int>();

    public async Task HandleEventAsync(DealMovedEvent eventMessage)
    {
        await ForgetAsync(eventMessage.Deal.SellerId);
        await ForgetAsync(eventMessage.Deal.BuyerId);
    }

    public Task HandleEventAsync(DealMessageWrittenEvent eventMessage) => ForgetAsync(eventMessage.Message.ReaderId);

    public Task HandleEventAsync(DealMessagesReadEvent eventMessage) => ForgetAsync(eventMessage.CustomerId);

    public Task HandleEventAsync(CommentWrittenEvent eventMessage) => ForgetAsync(eventMessage.Comment.SellerId);

    public Task HandleEventAsync(EntityUpdatedEvent<ListingComment> eventMessage) => ForgetAsync(eventMessage.Entity.SellerId);

    public Task HandleEventAsync(ListingMovedEvent eventMessage) => ForgetAsync(eventMessage.Listing.SellerId);

    public Task HandleEventAsync(EntityDeletedEvent<Listing> eventMessage) => ForgetAsync(eventMessage.Entity.SellerId);

    public async Task HandleEventAsync(EntityDeletedEvent<Deal> eventMessage)
    {
        await ForgetAsync(eventMessage.Entity.SellerId);
        await ForgetAsync(eventMessage.Entity.BuyerId);
    }

    /// <summary>Whoever wrote with a customer who has gone.</summary>
    public Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage) => cache.RemoveByPrefixAsync(All);

    private CacheKey Key(string what, int customerId, int storeId)
    {
        var key = cache.PrepareKeyForDefaultCache(new CacheKey(OfCustomer + "{1}." + what), customerId, storeId);
        key.CacheTime = MostMinutes;
        return key;
    }

    private Task ForgetAsync(int customerId) => cache.RemoveByPrefixAsync(OfCustomer, customerId);
}
