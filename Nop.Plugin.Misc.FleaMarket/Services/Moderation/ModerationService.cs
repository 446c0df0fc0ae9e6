using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator does with a listing; names the revision that was shown.</summary>
public class ModerationService(ListingWriter writer, PendingEdits pendingEdits)
{
    /// <exception cref="ArgumentOutOfRangeException">The action is not a decision.</exception>
    public Task<Outcome<ListingRefusal, Listing>> DecideAsync(Decision decision, int listingId, int shownRevision) => decision.Action.IsDecision()
        ? writer.MakeAsync(listingId, Step(decision, shownRevision))
        : throw new ArgumentOutOfRangeException(nameof(decision), decision.Action, null);

    /// <summary>Saves what was changed in the seller's name, which needs no second moderation, and decides with it: both or neither.</summary>
    public async Task<Outcome<ListingRefusal, Listing>> EditAsync(Listing listing, ModeratorEdit edit)
    {
        var open = ListingMoves.OpenTo(ListingActor.Moderator, listing);
        if (!open.Contains(edit.Decision.Action))
            return new(listing, [ListingRefusal.NotOpenNow]);

        var steps = new List<ListingCommand>();
        if (open.Contains(ListingAction.Correct) && await ChangesSomethingAsync(listing, edit))
            steps.Add(Save(edit));
        if (edit.Decision.Action.IsDecision())
            steps.Add(Step(edit.Decision, steps.Count == 0 ? edit.ShownRevision : null));
        return steps.Count == 0 ? listing : await writer.MakeAllAsync(listing.Id, steps);
    }

    /// <summary>Refused for the decision's reason, too, so that everything is told at once.</summary>
    private static ListingCommand Save(ModeratorEdit edit)
    {
        var save = new ListingCommand(ListingAction.Correct, ListingActor.Moderator, edit.Decision.ModeratorId) { ShownRevision = edit.ShownRevision }.With(edit.Sent);
        return save with { AlsoRefused = [.. save.AlsoRefused, .. ModerationRules.Broken(edit.Decision.Action, edit.Decision.Reason)] };
    }

    /// <summary>No history is written where nothing was changed.</summary>
    private async Task<bool> ChangesSomethingAsync(Listing listing, ModeratorEdit edit)
    {
        var before = await pendingEdits.LatestAsync(listing);
        var photos = edit.Sent.Photos?.Select(photo => photo.PictureId).ToList() ?? before.Photos;
        return edit.Sent.Refusals.Count > 0 || FieldChange.Between(before, edit.Sent.Content.Trimmed() with { Photos = photos }).Count > 0;
    }

    private static ListingCommand Step(Decision decision, int? shownRevision) =>
        new(decision.Action, ListingActor.Moderator, decision.ModeratorId) { ShownRevision = shownRevision, Reason = decision.Reason, Ground = decision.Ground };
}
