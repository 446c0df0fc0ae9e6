using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Shows moderators a listing's photos, and which of them are new, moved or gone since they saw it last.</summary>
public class ModeratedPhotosFactory(PhotoFieldsFactory fields, ListingDetails details)
{
    private const int Size = 600;

    /// <param name="photos">The latest, which the form shows.</param>
    /// <param name="typed">Where and how they were put; null for a form that nobody has typed into.</param>
    /// <returns>Those that are gone come last; <c>Deleted</c> counts those of them that are no longer kept.</returns>
    public async Task<(IReadOnlyList<PhotoFieldModel> Shown, int Deleted)> PrepareAsync(
        Listing listing, IReadOnlyList<int> photos, IEnumerable<ListingRevision> history, IReadOnlyList<PhotoFieldModel>? typed)
    {
        var before = listing.EditWaits ? await details.PhotosAsync(listing) : PhotoChanges.ApprovedLast(history, photos) ?? photos;
        var changes = PhotoChanges.Between(before, photos).ToDictionary(photo => photo.PictureId, photo => photo.Change);
        var gone = changes.Where(change => change.Value == PhotoChange.Gone).Select(change => change.Key).ToList();
        var shown = (await fields.PrepareAsync(Size, photos, typed)).Concat(await fields.PrepareAsync(Size, gone))
            .Select(photo => photo with { Change = changes[photo.PictureId] }).ToList();
        return (shown, gone.Count(id => shown.All(photo => photo.PictureId != id)));
    }
}
