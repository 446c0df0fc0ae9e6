using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Configuration;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>
/// Warns both sides of a deal whose time is running out, and closes it when it has run out. Can be broken off and run
/// again, also by two machines at once: each step names the revision that it has seen.
/// </summary>
public class DealDeadlines(IRepository<Deal> deals, DealWriter writer, ISettingService settings, OneByOne oneByOne, TimeProvider clock)
{
    private static readonly List<int> _open = [.. DealStatuses.OpenIds];
    private static readonly List<int> _waiting = [.. DealStatuses.WaitingForYesIds];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task KeepAsync()
    {
        await oneByOne.DoAsync(await Open().Select(deal => deal.StoreId).Distinct().ToListAsync(), WarnAsync, storeId => $"warning of the deals of the store {storeId}");
        await CloseAsync();
        await ExpireAsync();
    }

    /// <summary>What waits for a yes that does not come comes to nothing: an order that a seller has entered, a price that somebody has offered.</summary>
    private Task ExpireAsync()
    {
        var now = Now;
        return EachAsync(deals.Table.Where(deal => _waiting.Contains(deal.StatusId) && deal.ClosesOnUtc <= now), deal => writer.MakeAsync(deal.Id,
            Step(DealAction.Cancel, deal) with { StoreReason = deal.IsOffer ? DealStoreReason.OfferRanOut : DealStoreReason.NobodyAnswered }));
    }

    /// <summary>However late the warning comes, the deal is open for the whole notice after it.</summary>
    private async Task WarnAsync(int storeId)
    {
        var until = Now.AddDays((await settings.LoadSettingAsync<FleaMarketSettings>(storeId)).DealWarningDays);
        await EachAsync(Open().Where(deal => deal.StoreId == storeId && deal.WarnedOnUtc == null && deal.ClosesOnUtc <= until),
            deal => writer.MakeAsync(deal.Id, Step(DealAction.Warn, deal) with { DateUtc = until }));
    }

    private Task CloseAsync()
    {
        var now = Now;
        return EachAsync(Open().Where(deal => deal.WarnedOnUtc != null && deal.ClosesOnUtc <= now), CloseAsync);
    }

    /// <summary>A deal that nobody has answered is taken for a sale, too, as long as its units are there.</summary>
    private async Task CloseAsync(Deal deal)
    {
        var outcome = await writer.MakeAsync(deal.Id, Step(DealAction.Close, deal));
        if (WhyNot(outcome.Refusal, deal) is { } reason)
            await writer.MakeAsync(deal.Id, Step(DealAction.Cancel, deal) with { StoreReason = reason });
    }

    private static DealStoreReason? WhyNot(DealRefusal? refusal, Deal deal) => (refusal, deal.Status.ReservesUnits()) switch
    {
        (DealRefusal.ListingNotOnSale, false) => DealStoreReason.ListingOffSale,
        (DealRefusal.NotEnoughUnits, false) => DealStoreReason.SoldOut,
        (DealRefusal.UnitsGone, _) or (DealRefusal.ListingNotOnSale or DealRefusal.NotEnoughUnits, true) => DealStoreReason.UnitsGone,
        _ => null
    };

    private Task EachAsync(IQueryable<Deal> which, Func<Deal, Task> act) => oneByOne.DoAsync(which.ByKeyAsync(), act, deal => $"the deal {deal.Id}");

    private IQueryable<Deal> Open() => deals.Table.Where(deal => _open.Contains(deal.StatusId));

    private static DealCommand Step(DealAction action, Deal seen) => new(action, DealActor.Store, 0) { ShownRevision = seen.Revision };
}
