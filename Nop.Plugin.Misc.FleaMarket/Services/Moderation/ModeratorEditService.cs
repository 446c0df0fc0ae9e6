using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator has changed in a listing's form and decided with it.</summary>
/// <param name="Action">Correct for no more than saving.</param>
public sealed record Correction(
    ListingAction Action, int ModeratorId, int ShownRevision, string? Reason, ListingContent Content, Photo? Photo, bool DropPhoto)
{
    public bool ChangesPhoto => Photo is not null || DropPhoto;

    public bool Decides => Action != ListingAction.Correct;
}

/// <summary>Saves what was changed and then decides, as one form asks for both.</summary>
public class ModeratorEditService(ModerationService desk, PendingEdits drafts)
{
    public async Task<ListingOutcome> MakeAsync(Listing listing, Correction correction)
    {
        var open = ListingMoves.OpenTo(ListingActor.Moderator, listing);
        if (!open.Contains(correction.Action))
            return ListingOutcome.Refused(ListingRefusal.NotOpenNow, listing, ListingActor.Moderator);
        if (Decision.RefuseReason(correction.Action, correction.Reason) is { } refusal)
            return ListingOutcome.Refused(refusal, listing, ListingActor.Moderator);

        var revision = listing.Revision;
        var saved = open.Contains(ListingAction.Correct) ? await SaveAsync(listing, correction) : ListingOutcome.Done(listing);
        if (!saved.Succeeded || !correction.Decides)
            return saved;
        var shown = correction.ShownRevision + saved.Listing!.Revision - revision;
        return await desk.DecideAsync(new(correction.Action, correction.ModeratorId, correction.Reason), listing.Id, shown);
    }

    /// <summary>Writes no history where nothing was changed.</summary>
    private async Task<ListingOutcome> SaveAsync(Listing listing, Correction correction)
    {
        var (before, _) = await drafts.LatestAsync(listing);
        return FieldChange.Between(before, correction.Content.Trimmed(), correction.ChangesPhoto).Count == 0
            ? ListingOutcome.Done(listing)
            : await desk.CorrectAsync(correction.ModeratorId, listing.Id, correction.ShownRevision, correction.Content, correction.Photo, correction.DropPhoto);
    }
}
