using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <param name="Changes">JSON of what was changed; null when the step writes nothing.</param>
/// <param name="UnusedPictureIds">The photos that nobody shows any more.</param>
public sealed record ContentWriteResult(string? Changes, IReadOnlyCollection<int> UnusedPictureIds)
{
    public static ContentWriteResult Nothing { get; } = new(null, []);
}

/// <summary>Puts what a step writes where it belongs, into the listing or into the edit that waits, and lets an edit go that is over.</summary>
public class ListingContentWriter(ListingDetails details, PendingEdits pendingEdits, TimeProvider clock)
{
    /// <param name="shown">What is public of the listing before the step.</param>
    /// <param name="draft">The edit that waits, or the last one, if it was declined.</param>
    /// <param name="sold">Units that the step sells.</param>
    public async Task<ContentWriteResult> WriteAsync(
        Listing listing, ListingContent shown, PendingEdit? draft, ListingCommand step, ListingMove move, int sold)
    {
        var photosBefore = shown.Photos.Concat(draft?.Photos() ?? []).ToList();
        var writesDraft = move.Action == ListingAction.ProposeEdit || draft is { IsDeclined: false } && move.Action == ListingAction.Correct;
        var waiting = writesDraft ? draft ?? PendingEdit.Of(listing.Id) : draft;
        var changes = step.Content is not { } content ? null
            : writesDraft ? Write(waiting!, move.Action == ListingAction.Correct ? waiting!.Read() : shown, content)
            : await WriteAsync(listing, shown, content);

        var kept = waiting is not null && Keeps(move) && !IsEmptyProposal(move, changes) ? waiting : null;
        if (move.Action == ListingAction.DeclineEdit)
            kept?.Decline(listing.Revision + 1);
        else if (move.Action == ListingAction.RestoreEdit)
            kept?.WaitAgain();
        await SettleAsync(listing, waiting, kept, sold);
        var photosNow = (step.Content is { } written && !writesDraft ? written : shown).Photos.Concat(kept?.Photos() ?? []);
        return new(changes is null ? null : JsonSerializer.Serialize(changes), photosBefore.Except(photosNow).ToList());
    }

    private static bool Keeps(ListingMove move) => move.To.IsPublic()
        && move.Action is not (ListingAction.Lower or ListingAction.AcceptEdit);

    /// <summary>An edit that says what is public already takes back the one before.</summary>
    private static bool IsEmptyProposal(ListingMove move, IReadOnlyList<FieldChange>? changes) =>
        move.Action == ListingAction.ProposeEdit && changes is { Count: 0 };

    private IReadOnlyList<FieldChange> Write(PendingEdit draft, ListingContent before, ListingContent content)
    {
        draft.Write(content, clock.GetUtcNow().UtcDateTime);
        return FieldChange.Between(before, content);
    }

    private async Task<IReadOnlyList<FieldChange>> WriteAsync(Listing listing, ListingContent before, ListingContent content)
    {
        listing.Write(content);
        await details.WriteAsync(listing, before, content);
        return FieldChange.Between(before, content);
    }

    /// <summary>Units sold meanwhile are not asked for again.</summary>
    private async Task SettleAsync(Listing listing, PendingEdit? waiting, PendingEdit? kept, int sold)
    {
        listing.WaitForEdit(kept is { IsDeclined: false });
        if (kept is not null && sold > 0)
            kept.Sell(sold);
        if (kept is not null)
            await pendingEdits.SaveAsync(kept);
        else if (waiting is { Id: > 0 })
            await pendingEdits.DeleteAsync(waiting);
    }
}
