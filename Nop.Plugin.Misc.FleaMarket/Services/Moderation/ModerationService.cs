using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator decides; every decision names the revision that was shown.</summary>
public class ModerationService(ListingWriter writer)
{
    /// <exception cref="ArgumentOutOfRangeException">The action is not a decision.</exception>
    public Task<ListingOutcome> DecideAsync(Decision decision, int listingId, int shownRevision) => decision.Action switch
    {
        ListingAction.Approve => ApproveAsync(decision.ModeratorId, listingId, shownRevision),
        ListingAction.Reject => RejectAsync(decision.ModeratorId, listingId, shownRevision, decision.Reason),
        ListingAction.Remove => RemoveAsync(decision.ModeratorId, listingId, shownRevision, decision.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision.Action, null)
    };

    public Task<ListingOutcome> ApproveAsync(int moderatorId, int listingId, int shownRevision) =>
        writer.MakeAsync(listingId, Step(ListingAction.Approve, moderatorId, shownRevision));

    public Task<ListingOutcome> RejectAsync(int moderatorId, int listingId, int shownRevision, string? reason) =>
        writer.MakeAsync(listingId, Step(ListingAction.Reject, moderatorId, shownRevision) with { Reason = reason });

    /// <param name="reason">May be missing.</param>
    public Task<ListingOutcome> RemoveAsync(int moderatorId, int listingId, int shownRevision, string? reason) =>
        writer.MakeAsync(listingId, Step(ListingAction.Remove, moderatorId, shownRevision) with { Reason = reason });

    /// <summary>Edits in the seller's name; needs no second moderation.</summary>
    public Task<ListingOutcome> CorrectAsync(int moderatorId, int listingId, int shownRevision, ListingContent content, Photo? photo, bool dropPhoto) =>
        writer.MakeAsync(listingId, Step(ListingAction.Correct, moderatorId, shownRevision) with
        {
            Content = content.Trimmed(),
            NewPhoto = photo,
            DropPhoto = dropPhoto
        });

    private static ListingCommand Step(ListingAction action, int moderatorId, int shownRevision) =>
        new(action, ListingActor.Moderator, moderatorId) { ShownRevision = shownRevision };
}
