using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>What a seller does with the own sales.</summary>
public class SalesDesk(DealWriter writer)
{
    public Task<DealOutcome> ApproveAsync(int sellerId, int dealId, int shownRevision) =>
        writer.MakeAsync(dealId, Step(DealAction.Approve, sellerId) with { ShownRevision = shownRevision });

    public Task<DealOutcome> MarkAsPaidAsync(int sellerId, int dealId) =>
        writer.MakeAsync(dealId, Step(DealAction.MarkAsPaid, sellerId));

    /// <param name="trackingNumber">May be missing.</param>
    public Task<DealOutcome> MarkAsSentAsync(int sellerId, int dealId, string? trackingNumber) =>
        writer.MakeAsync(dealId, Step(DealAction.MarkAsSent, sellerId) with { TrackingNumber = trackingNumber });

    public Task<DealOutcome> CloseAsync(int sellerId, int dealId) =>
        writer.MakeAsync(dealId, Step(DealAction.Close, sellerId));

    public Task<DealOutcome> CancelAsync(int sellerId, int dealId, string? reason) =>
        writer.MakeAsync(dealId, Step(DealAction.Cancel, sellerId) with { Reason = reason });

    /// <param name="amount">For all units, in the primary store currency.</param>
    public Task<DealOutcome> ProposeAmountAsync(int sellerId, int dealId, decimal amount) =>
        writer.MakeAsync(dealId, Step(DealAction.ProposeAmount, sellerId) with { Amount = amount });

    /// <summary>A deal that was agreed outside of the store; the buyer is told and can refuse.</summary>
    public Task<DealOutcome> AddForBuyerAsync(int sellerId, int listingId, int buyerId, DealTerms terms) =>
        writer.BeginAsync(Step(DealAction.AddForBuyer, sellerId), listingId, buyerId, terms);

    /// <summary>The seller's own note, never shown to the buyer.</summary>
    public Task<DealOutcome> NoteAsync(int sellerId, int dealId, string? note) => writer.NoteAsync(dealId, sellerId, note);

    private static DealStep Step(DealAction action, int sellerId) => new(action, DealActor.Seller, sellerId);
}
