using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Asks every rule that an offer has to keep: the order's, the store's terms, the units, the content.</summary>
public class ListingEligibility(
    IRepository<Listing> listings,
    OrderItemFactsReader soldItems,
    StandingOffers standing,
    Sellers sellers,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <param name="sellable">Units that this offer may take.</param>
    /// <param name="addsLive">Whether the seller has one more live listing afterwards.</param>
    public async Task<ListingRefusal?> RefuseAsync(OrderItemFacts item, ListingContent content, int sellerId, int sellable, bool addsLive)
    {
        if (ContentRules.FirstBroken(content) is { } wrong)
            return wrong;
        if (ResaleRules.FirstBroken(item, sellerId, item.StoreId, settings.Terms, clock.GetUtcNow().UtcDateTime) is { } broken)
            return broken;
        if (sellable <= 0)
            return ListingRefusal.NothingLeftToSell;
        if (content.Quantity > sellable)
            return ListingRefusal.NotEnoughUnits;
        if (ResaleRules.IsTooExpensive(content.Price, item, settings.Terms))
            return ListingRefusal.PriceTooHigh;
        return addsLive && await HasTooManyAsync(sellerId) ? ListingRefusal.TooManyListings : null;
    }

    /// <summary>Asks what a move of a listing needs: a live offer all rules, a rejection a reason.</summary>
    public async Task<ListingRefusal?> RefuseAsync(Listing listing, ListingCommand step, ListingMove move, UnitBalance balance)
    {
        if (step.Reason?.Length > ListingCommand.LongestReason)
            return ListingRefusal.ReasonTooLong;
        if (move.Action is ListingAction.Reject or ListingAction.DeclineEdit && string.IsNullOrWhiteSpace(step.Reason))
            return ListingRefusal.ReasonMissing;
        if (move.Action is ListingAction.SellSome or ListingAction.SellOut or ListingAction.Reserve or ListingAction.Free)
            return HasUnitsFor(listing, step, move) ? await RefuseUnitsAsync(listing, step, move, balance) : ListingRefusal.NotEnoughUnits;
        if (step.Content?.Quantity < listing.ReservedQuantity)
            return ListingRefusal.UnitsAreReserved;
        var content = step.Content ?? listing.Content([]);
        var sellable = balance.Sellable + listing.HeldUnits;
        if (move.Action is ListingAction.Edit or ListingAction.ProposeEdit or ListingAction.Approve or ListingAction.AcceptEdit)
            return await soldItems.GetAsync(listing.OrderItemId) is { } item
                ? await RefuseAsync(item, content, listing.SellerId, sellable, !listing.Status.HoldsUnits())
                    ?? (await sellers.MaySellAsync(listing.SellerId) ? null : ListingRefusal.NotRegistered)
                : ListingRefusal.ItemNotInOrder;
        if (move.Action is ListingAction.Correct or ListingAction.Lower)
            return ContentRules.FirstBroken(content)
                ?? (move.To.HoldsUnits() && content.Quantity > sellable ? ListingRefusal.NotEnoughUnits : null);
        return null;
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
    private async Task<ListingRefusal?> RefuseUnitsAsync(Listing listing, ListingCommand step, ListingMove move, UnitBalance balance)
    {
        if (move.Action == ListingAction.Free)
            return null;
        if (move.Action == ListingAction.Reserve ? balance.Overdrawn > 0 : step.Units > balance.Left)
            return ListingRefusal.NotEnoughUnits;
        return move.Actor == ListingActor.Store ? await standing.RefuseAsync(listing) : null;
    }

    private async Task<bool> HasTooManyAsync(int sellerId)
    {
        if (settings.MostLiveListingsPerSeller <= 0)
            return false;
        var live = ListingMoves.LiveStatusIds;
        return await listings.Table.CountAsync(listing => listing.SellerId == sellerId && live.Contains(listing.StatusId)) >= settings.MostLiveListingsPerSeller;
    }
}
