using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Limits what people begin and propose; in the transaction that does it once more, so the limits hold on a web farm.</summary>
public class DealLimits(IRepository<Deal> deals, Allowances allowances, FleaMarketSettings settings)
{
    /// <summary>Amounts and dates that one side proposes in one deal and hour.</summary>
    public const int MostProposals = 10;

    /// <summary>Orders that one seller enters for one buyer in an hour.</summary>
    public const int MostBetweenTwo = 10;

    private static readonly List<int> _new = [.. DealStatuses.UnconfirmedIds];

    /// <summary>New deals of one buyer on one listing.</summary>
    public const int MostNewPerListing = 3;

    /// <summary>Offers of one buyer on one listing, whatever became of them.</summary>
    public const int MostOffersPerListing = 3;

    /// <summary>By the unique number of deals, one of two offers that are sent at the same moment sees the other.</summary>
    public async Task<DealRefusal?> RefuseOfferAsync(int buyerId, int listingId)
    {
        var offers = await Own(buyerId, listingId).Where(deal => deal.OfferedAmount != null)
            .Select(deal => deal.StatusId).ToListAsync();
        return offers.Contains((int)DealStatus.Offered) ? DealRefusal.OfferIsOpen
            : offers.Count >= MostOffersPerListing ? DealRefusal.TooManyOffers
            : null;
    }

    /// <returns>The number of one more deal; null when too many are new.</returns>
    public async Task<int?> NextNumberAsync(int buyerId, int listingId)
    {
        var number = await NumberAsync(buyerId, listingId);
        return await Own(buyerId, listingId).CountAsync(deal => _new.Contains(deal.StatusId)) < MostNewPerListing ? number : null;
    }

    /// <summary>One more than that of the buyer's last deal or question on the listing.</summary>
    public async Task<int> NumberAsync(int buyerId, int listingId) =>
        await Own(buyerId, listingId).OrderByDescending(deal => deal.NumberByBuyer).Select(deal => deal.NumberByBuyer).FirstOrDefaultAsync() + 1;

    /// <summary>As many as comments: by account, and on one listing of all.</summary>
    public async Task<DealRefusal?> RefuseToAskInPrivateAsync(int askerId, int listingId) =>
        await allowances.TakeAsync(Purpose.PrivateQuestion(askerId), settings.MostCommentsPerAccountAndHour)
        && await allowances.TakeAsync(Purpose.PrivateQuestionOn(listingId), settings.MostCommentsPerListingAndHour)
            ? null
            : DealRefusal.TooManyMessages;

    private IQueryable<Deal> Own(int buyerId, int listingId) => deals.Table.Where(deal => deal.ListingId == listingId && deal.BuyerId == buyerId);

    /// <summary>Whatever becomes of it: who asks and cancels has asked.</summary>
    public Task<DealRefusal?> RefuseToBeginAsync(DealActor actor, int sellerId, int buyerId) =>
        actor == DealActor.Seller ? RefuseToAddAsync(sellerId, buyerId) : RefuseToAskAsync(sellerId, buyerId);

    public async Task<DealRefusal?> RefuseAsync(Deal deal, DealCommand step) =>
        step.Action is not (DealAction.ProposeDate or DealAction.ProposeAmount or DealAction.AskForAmount or DealAction.Counter)
        || await allowances.TakeAsync(Purpose.Proposal(deal.Id, step.CustomerId), MostProposals)
            ? null
            : DealRefusal.TooManyProposals;

    private async Task<DealRefusal?> RefuseToAskAsync(int sellerId, int buyerId)
    {
        if (!await allowances.TakeAsync(Purpose.Request(buyerId), settings.MostRequestsPerAccountAndHour))
            return DealRefusal.TooManyRequests;
        return await allowances.TakeAsync(Purpose.RequestTo(sellerId), settings.MostRequestsPerSellerAndHour) ? null : DealRefusal.SellerIsAskedTooOften;
    }

    private async Task<DealRefusal?> RefuseToAddAsync(int sellerId, int buyerId) =>
        await allowances.TakeAsync(Purpose.AddedOrder(sellerId), settings.MostRequestsPerAccountAndHour)
        && (settings.MostRequestsPerAccountAndHour == 0 || await allowances.TakeAsync(Purpose.AddedOrderTo(sellerId, buyerId), MostBetweenTwo))
            ? null
            : DealRefusal.TooManyOrders;
}
