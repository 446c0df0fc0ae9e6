namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What has become of a photo.</summary>
public enum PhotoChange
{
    New = 10,
    Moved = 20,
    Gone = 30
}

/// <summary>Sets the photos of a listing against those that it had.</summary>
public static class PhotoChanges
{
    /// <returns>The photos that it has, in their order, and after them those that are gone; null for one that stands where it stood. As few as possible count as moved.</returns>
    public static IReadOnlyList<(int PictureId, PhotoChange? Change)> Between(IReadOnlyList<int> before, IReadOnlyList<int> now)
    {
        var inPlace = LongestInOrder(now.Where(before.Contains).ToList(), before);
        return
        [
            .. now.Select(id => (id, ChangeOf(id))),
            .. before.Except(now).Select(id => (id, (PhotoChange?)PhotoChange.Gone))
        ];

        PhotoChange? ChangeOf(int id) => !before.Contains(id) ? PhotoChange.New : inPlace.Contains(id) ? null : PhotoChange.Moved;
    }

    /// <summary>The longest run that stands in the same order as before.</summary>
    private static IReadOnlyList<int> LongestInOrder(IReadOnlyList<int> kept, IReadOnlyList<int> before)
    {
        var places = before.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place);
        var runs = new List<List<int>>();
        foreach (var id in kept)
            runs.Add([.. runs.Where(run => places[run[^1]] < places[id]).MaxBy(run => run.Count) ?? [], id]);
        return runs.MaxBy(run => run.Count) ?? [];
    }

    /// <summary>The photos that moderators approved last.</summary>
    /// <returns>Null where nothing was approved, or where it was before histories quoted photos.</returns>
    public static IReadOnlyList<int>? ApprovedLast(IEnumerable<ListingRevision> history, IReadOnlyList<int> now)
    {
        var latestFirst = history.OrderByDescending(entry => entry.Revision).ToList();
        var since = latestFirst.TakeWhile(entry => entry.Action is not (ListingAction.Approve or ListingAction.AcceptEdit)).ToList();
        if (since.Count == latestFirst.Count)
            return null;
        var changes = since.SelectMany(entry => FieldChange.Read(entry.Changes)).Where(change => change.Field == ListingField.Photos.ChangeName).ToList();
        return changes.Count == 0 ? now : changes[^1].From is { } from ? ListingField.ReadIds(from) : null;
    }
}
