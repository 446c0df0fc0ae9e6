using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>
/// Warns sellers whose listings' time on offer runs out, and takes those off sale whose time is over. Can be broken off and run
/// again, also by two machines at once: each step names the revision that it has seen.
/// </summary>
public class ListingExpiry(
    IRepository<Listing> listings,
    IRepository<Deal> deals,
    IRepository<DealMessage> letters,
    UnansweredCommentCounts comments,
    ListingWriter writer,
    IStoreService stores,
    ISettingService settings,
    OneByOne oneByOne,
    TimeProvider clock)
{
    /// <summary>In each store; a store that sets a limit for the first time has its sellers told over several runs.</summary>
    public const int MostWarningsPerRun = 1000;

    private static readonly int[] _pendingDeals = DealStatuses.PendingIds;

    public async Task KeepAsync() =>
        await oneByOne.DoAsync(await stores.GetAllStoresAsync(), store => KeepAsync(store.Id), store => $"the time on offer in the store {store.Id}");

    private async Task KeepAsync(int storeId)
    {
        var ofStore = await settings.LoadSettingAsync<FleaMarketSettings>(storeId);
        if (!ofStore.OfferPeriod.IsLimited)
            return;
        var onOffer = listings.Table.Where(listing => listing.StoreId == storeId && listing.StatusId == ListingStatuses.PublicId);
        await WarnAsync(onOffer, ofStore.OfferPeriod);
        await ExpireAsync(onOffer, ofStore.AllowComments);
    }

    /// <summary>Of a listing without a date of its own, the period is counted from its approval.</summary>
    private async Task WarnAsync(IQueryable<Listing> onOffer, OfferPeriod period)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now.AddDays(period.NoticeDays);
        var approvedBefore = until.AddDays(-period.Days);
        var told = onOffer.Where(listing => listing.ExpiryWarnedOnUtc == null);
        var warned = await EachAsync(told.Where(listing => listing.ExpiresOnUtc <= until), MostWarningsPerRun, Warn);
        await EachAsync(told.Where(listing => listing.ExpiresOnUtc == null && listing.ApprovedOnUtc <= approvedBefore), MostWarningsPerRun - warned, Warn);

        ListingCommand Warn(Listing seen) => Step(ListingAction.WarnOfExpiry, seen) with { UntilUtc = until };
    }

    /// <summary>Not over the heads of people: a deal, a question or an edit that is open comes first.</summary>
    private Task ExpireAsync(IQueryable<Listing> onOffer, bool hasComments)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var over = onOffer.Where(listing => listing.ExpiryWarnedOnUtc != null && listing.ExpiresOnUtc <= now && !listing.EditWaits && listing.ReservedQuantity == 0
            && !deals.Table.Any(deal => deal.ListingId == listing.Id && _pendingDeals.Contains(deal.StatusId)));
        var asked = AskedInPrivate();
        over = over.Where(listing => !asked.Any(deal => deal.ListingId == listing.Id));
        if (hasComments)
        {
            var waiting = comments.Waiting();
            over = over.Where(listing => !waiting.Any(comment => comment.ListingId == listing.Id));
        }
        return EachAsync(over, int.MaxValue, seen => Step(ListingAction.Expire, seen));
    }

    /// <summary>Questions in private whose seller has not written after them.</summary>
    private IQueryable<Deal> AskedInPrivate() => deals.Table.Where(deal => deal.StatusId == (int)DealStatus.Asked
        && letters.Table.Any(asked => asked.DealId == deal.Id && asked.AuthorId == deal.BuyerId
            && !letters.Table.Any(answer => answer.DealId == deal.Id && answer.AuthorId == deal.SellerId && answer.Id > asked.Id)));

    /// <returns>How many went through.</returns>
    private Task<int> EachAsync(IQueryable<Listing> which, int most, Func<Listing, ListingCommand> step) =>
        oneByOne.DoAsync(which.ByKeyAsync(most), listing => writer.MakeAsync(listing.Id, step(listing)), listing => $"the time on offer of the listing {listing.Id}");

    private static ListingCommand Step(ListingAction action, Listing seen) => new(action, ListingActor.Store, 0) { ShownRevision = seen.Revision };
}
