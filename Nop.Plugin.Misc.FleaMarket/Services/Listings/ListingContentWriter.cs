using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <param name="Changes">JSON of what was changed; null when the step writes nothing.</param>
/// <param name="UnusedPictureIds">The photos that nobody shows any more.</param>
public sealed record ContentWriteResult(string? Changes, IReadOnlyCollection<int> UnusedPictureIds);

/// <summary>Puts what a step writes where it belongs, into the listing or into the edit that waits, and lets an edit go that is over.</summary>
public class ListingContentWriter(ListingDetails lines, PendingEdits drafts, TimeProvider clock)
{
    /// <param name="newPictureId">The photo that came with the step; 0 when it brought none or drops it.</param>
    /// <param name="sold">Units that the step sells.</param>
    public async Task<ContentWriteResult> WriteAsync(Listing listing, PendingEdit? draft, ListingCommand step, ListingMove move, int newPictureId, int sold)
    {
        int[] shownBefore = [listing.PictureId, draft?.PictureId ?? 0];
        var writesDraft = move.Action == ListingAction.ProposeEdit || draft is not null && move.Action == ListingAction.Correct;
        var latestPictureId = step.Content is null || draft is null ? listing.PictureId : draft.PictureId;
        var pictureId = step.ChangesPhoto ? newPictureId : latestPictureId;
        var waiting = writesDraft ? draft ?? PendingEdit.Of(listing.Id) : draft;
        var changes = step.Content is not { } content ? null
            : writesDraft ? await WriteAsync(listing, waiting!, content, move, pictureId)
            : await WriteAsync(listing, content, pictureId);

        var kept = waiting is not null && Keeps(move) && !IsEmptyProposal(move, changes) ? waiting : null;
        await SettleAsync(listing, waiting, kept, sold);
        int[] shownNow = [listing.PictureId, kept?.PictureId ?? 0];
        return new(changes is null ? null : JsonSerializer.Serialize(changes), shownBefore.Except(shownNow).Where(id => id > 0).ToList());
    }

    private static bool Keeps(ListingMove move) => move.To.IsPublic()
        && move.Action is not (ListingAction.Lower or ListingAction.AcceptEdit or ListingAction.DeclineEdit);

    /// <summary>An edit that says what is public already takes back the one before.</summary>
    private static bool IsEmptyProposal(ListingMove move, IReadOnlyList<FieldChange>? changes) =>
        move.Action == ListingAction.ProposeEdit && changes is { Count: 0 };

    private async Task<IReadOnlyList<FieldChange>> WriteAsync(Listing listing, PendingEdit draft, ListingContent content, ListingMove move, int pictureId)
    {
        var (before, shown) = move.Action == ListingAction.Correct
            ? (draft.Read(), draft.PictureId)
            : (listing.Content(await lines.CharacteristicsAsync(listing.Id)), listing.PictureId);
        draft.Write(content, pictureId, clock.GetUtcNow().UtcDateTime);
        return FieldChange.Between(before, content, shown != pictureId);
    }

    private async Task<IReadOnlyList<FieldChange>> WriteAsync(Listing listing, ListingContent content, int pictureId)
    {
        var before = listing.Content(await lines.CharacteristicsAsync(listing.Id));
        var changes = FieldChange.Between(before, content, listing.PictureId != pictureId);
        listing.Write(content);
        listing.ShowPhoto(pictureId);
        if (!SearchTokenizer.Of(before).SequenceEqual(SearchTokenizer.Of(content)) || !before.Characteristics.SequenceEqual(content.Characteristics))
            await lines.WriteAsync(listing.Id, content);
        return changes;
    }

    /// <summary>Units sold meanwhile are not asked for again.</summary>
    private async Task SettleAsync(Listing listing, PendingEdit? waiting, PendingEdit? kept, int sold)
    {
        listing.WaitForEdit(kept is not null);
        if (kept is not null && sold > 0)
            kept.Sell(sold);
        if (kept is not null)
            await drafts.SaveAsync(kept);
        else if (waiting is { Id: > 0 })
            await drafts.DeleteAsync(waiting);
    }
}
