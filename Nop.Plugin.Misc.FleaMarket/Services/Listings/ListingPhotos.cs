using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Sellers' photos in the store's picture service.</summary>
public class ListingPhotos(IPictureService pictures, IRepository<PhotoHash> hashes)
{
    /// <param name="inserted">Takes the ids of what was inserted, also where a later one fails.</param>
    /// <returns>The ids of all, in their order.</returns>
    public async Task<IReadOnlyList<int>> InsertAsync(IEnumerable<SubmittedPhoto> photos, ICollection<int> inserted)
    {
        var ids = new List<int>();
        foreach (var photo in photos)
        {
            ids.Add(photo.New is { } added ? await InsertAsync(added) : photo.PictureId);
            if (photo.New is not null)
                inserted.Add(ids[^1]);
        }
        return ids;
    }

    public async Task DeleteAsync(IEnumerable<int> pictureIds)
    {
        foreach (var pictureId in pictureIds)
        {
            await hashes.DeleteAsync(hash => hash.PictureId == pictureId);
            if (await pictures.GetPictureByIdAsync(pictureId) is { } picture)
                await pictures.DeletePictureAsync(picture);
        }
    }

    private async Task<int> InsertAsync(Photo photo) =>
        (await pictures.InsertPictureAsync(photo.Content, Photo.MimeType, "flea-market", validateBinary: false)).Id;
}
