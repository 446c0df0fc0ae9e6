using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>What a seller does against a decision, and what moderators answer.</summary>
public class ObjectionService(ListingWriter writer, ObjectionRegister objections, PendingEdits pendingEdits)
{
    /// <summary>That have nothing to do with whether the listing could be on sale again.</summary>
    private static readonly ListingRefusal[] _ofTheAnswer =
    [
        ListingRefusal.NotFound, ListingRefusal.ChangedMeanwhile, ListingRefusal.NotOpenNow, ListingRefusal.Busy, ListingRefusal.Failed,
        ListingRefusal.NoOpenObjection, ListingRefusal.AnotherAnswersFirst, ListingRefusal.AnswerMissing, ListingRefusal.ObjectionTooLong
    ];

    public Task<Outcome<ListingRefusal, Listing>> ObjectAsync(int sellerId, int listingId, string? text) =>
        writer.MakeAsync(listingId, new(ListingAction.RaiseObjection, ListingActor.Seller, sellerId) { Statement = UserText.Lines(text) });

    /// <summary>The decision stands.</summary>
    public Task<Outcome<ListingRefusal, Listing>> UpholdAsync(int moderatorId, int listingId, string? answer) =>
        writer.MakeAsync(listingId, Step(ListingAction.UpholdDecision, moderatorId, answer));

    /// <summary>
    /// The decision was wrong: the listing goes live, or where it may not be on sale any more, back to its seller. A declined edit goes live, too,
    /// or where it may not, or the listing was written in since, waits for a moderator again.
    /// </summary>
    public async Task<Outcome<ListingRefusal, Listing>> ReverseAsync(int moderatorId, Listing listing, string? answer)
    {
        var step = Step(ListingAction.ReverseDecision, moderatorId, answer);
        var reversal = await ReversalAsync(listing);
        if (reversal is null)
            return await writer.MakeAsync(listing.Id, step);
        var outcome = await writer.MakeAllAsync(listing.Id, [step, new(ListingAction.Approve, ListingActor.Moderator, moderatorId)]);
        if (outcome.Succeeded || outcome.Refusals.Any(_ofTheAnswer.Contains))
            return outcome;
        return await writer.MakeAsync(listing.Id, reversal == ListingAction.RestoreEdit ? step : step with { Action = ListingAction.ReverseOffSale, StoreReason = outcome.Refusal });
    }

    /// <returns>What is to be approved at once; null where nothing is.</returns>
    private async Task<ListingAction?> ReversalAsync(Listing listing)
    {
        if (await objections.ReadAsync(listing, ListingAction.ReverseDecision) is not { Objection: { } open } about)
            return null;
        var reversal = ObjectionRules.ReversalOf(open, about.Decision, await pendingEdits.FindDeclinedAsync(listing));
        var goesLive = reversal == ListingAction.ReverseDecision
            || reversal == ListingAction.RestoreEdit && await objections.IsUnchangedSinceAsync(listing.Id, open.Revision);
        return goesLive ? reversal : null;
    }

    private static ListingCommand Step(ListingAction action, int moderatorId, string? answer) =>
        new(action, ListingActor.Moderator, moderatorId) { Statement = UserText.Lines(answer) };
}
