using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Sellers' photos in the store's picture service.</summary>
public class ListingPhotos(IPictureService pictures)
{
    public async Task<int> InsertAsync(Photo photo) =>
        (await pictures.InsertPictureAsync(photo.Content, Photo.MimeType, "flea-market", validateBinary: false)).Id;

    public async Task DeleteAsync(int pictureId)
    {
        if (pictureId > 0 && await pictures.GetPictureByIdAsync(pictureId) is { } picture)
            await pictures.DeletePictureAsync(picture);
    }
}
