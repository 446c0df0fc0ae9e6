using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Asks every rule that an offer has to keep: the order's, the store's terms, the units, the content.</summary>
public class ListingEligibility(
    IRepository<Listing> listings,
    OrderItemFactsReader orderItemFacts,
    StandingOffers standing,
    Sellers sellers,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <param name="sellable">Units that this offer may take.</param>
    /// <param name="addsLive">Whether the seller has one more live listing afterwards.</param>
    /// <returns>Everything that stands in the way.</returns>
    public async Task<List<ListingRefusal>> RefuseAsync(OrderItemFacts item, ListingContent content, int sellerId, int sellable, bool addsLive)
    {
        var refusals = ContentRules.Broken(content)
            .Concat(ResaleRules.Broken(item, sellerId, item.StoreId, settings.Terms, clock.GetUtcNow().UtcDateTime)).ToList();
        if (sellable <= 0)
            refusals.Add(ListingRefusal.NothingLeftToSell);
        else if (content.Quantity > sellable)
            refusals.Add(ListingRefusal.NotEnoughUnits);
        if (ResaleRules.IsTooExpensive(content.Price, item, settings.Terms))
            refusals.Add(ListingRefusal.PriceTooHigh);
        if (addsLive && await HasTooManyAsync(sellerId))
            refusals.Add(ListingRefusal.TooManyListings);
        return refusals;
    }

    /// <summary>Asks what a move of a listing needs: a live offer all rules, a rejection a reason.</summary>
    /// <returns>Everything that stands in the way.</returns>
    public async Task<List<ListingRefusal>> RefuseAsync(Listing listing, ListingCommand step, ListingMove move, UnitBalance balance)
    {
        var refusals = ModerationRules.Broken(move.Action, step.Reason).ToList();
        if (move.Action == ListingAction.Renew && !listing.MayBeRenewed)
            refusals.Add(ListingRefusal.NotOpenNow);
        if (step.Content is { Quantity: > 0 } content && content.Quantity < listing.ReservedQuantity)
            refusals.Add(ListingRefusal.UnitsAreReserved);
        refusals.AddRange(move.Action switch
        {
            ListingAction.SellSome or ListingAction.SellOut or ListingAction.Reserve or ListingAction.Free => await RefuseUnitsAsync(listing, step, move, balance),
            ListingAction.Edit or ListingAction.ProposeEdit or ListingAction.Approve or ListingAction.AcceptEdit or ListingAction.Renew => await RefuseOfferAsync(listing, step, balance),
            ListingAction.ReverseDecision => await RefuseOfferAsync(listing, step, balance),
            ListingAction.Correct or ListingAction.Lower or ListingAction.FallInPrice => RefuseWords(listing, step, move, balance),
            _ => []
        });
        return refusals;
    }

    private async Task<IEnumerable<ListingRefusal>> RefuseOfferAsync(Listing listing, ListingCommand step, UnitBalance balance)
    {
        if (await orderItemFacts.GetAsync(listing.OrderItemId) is not { } item)
            return [ListingRefusal.ItemNotInOrder];
        var refusals = await RefuseAsync(item, step.Content ?? listing.Content([], []), listing.SellerId, balance.Sellable + listing.HeldUnits, !listing.Status.HoldsUnits());
        if (!await sellers.MaySellAsync(listing.SellerId))
            refusals.Add(ListingRefusal.NotRegistered);
        return refusals;
    }

    private static IEnumerable<ListingRefusal> RefuseWords(Listing listing, ListingCommand step, ListingMove move, UnitBalance balance)
    {
        var content = step.Content ?? listing.Content([], []);
        var broken = ContentRules.Broken(content);
        return move.To.HoldsUnits() && content.Quantity > balance.Sellable + listing.HeldUnits ? broken.Append(ListingRefusal.NotEnoughUnits) : broken;
    }

    /// <summary>A seller sells what is not reserved; the store sells and frees what a deal has reserved.</summary>
    private static bool HasUnitsFor(Listing listing, ListingCommand step, ListingMove move)
    {
        var sellsReserved = move.Actor == ListingActor.Store && move.Action != ListingAction.Reserve;
        return step.Units > 0 && step.Units <= (sellsReserved ? listing.ReservedQuantity : listing.AvailableQuantity);
    }

    /// <summary>
    /// Looks at the order again: what is reserved or sold for a deal has to qualify still, and no more is sold than was bought. Where more
    /// is on offer than there is, nothing is reserved until that is settled.
    /// </summary>
    private async Task<IEnumerable<ListingRefusal>> RefuseUnitsAsync(Listing listing, ListingCommand step, ListingMove move, UnitBalance balance)
    {
        if (!HasUnitsFor(listing, step, move))
            return [ListingRefusal.NotEnoughUnits];
        if (move.Action == ListingAction.Free)
            return [];
        if (move.Action == ListingAction.Reserve ? balance.Overdrawn > 0 : step.Units > balance.Left)
            return [ListingRefusal.NotEnoughUnits];
        return move.Actor == ListingActor.Store && await standing.RefuseAsync(listing) is { } why ? [why] : [];
    }

    private async Task<bool> HasTooManyAsync(int sellerId)
    {
        if (settings.MostLiveListingsPerSeller <= 0)
            return false;
        var live = ListingStatuses.LiveIds;
        return await listings.Table.CountAsync(listing => listing.SellerId == sellerId && live.Contains(listing.StatusId)) >= settings.MostLiveListingsPerSeller;
    }
}
