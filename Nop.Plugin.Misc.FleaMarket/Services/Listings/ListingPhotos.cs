using Microsoft.AspNetCore.Http;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Photos;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Sellers' photos: checked and cleaned before the store's picture service sees them.</summary>
public class ListingPhotos(IPictureService pictures, FleaMarketSettings settings)
{
    private const int Mega = 1024 * 1024;

    private int MostBytes => settings.MostPhotoMegabytes * Mega;

    /// <returns>Neither a photo nor a refusal when no file was sent.</returns>
    public async Task<(Photo? Photo, ListingRefusal? Refusal)> ReadAsync(IFormFile? file)
    {
        if (file is null || file.Length == 0)
            return (null, null);
        if (file.Length > MostBytes)
            return (null, ListingRefusal.PhotoTooLarge);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content);
        return Read(content.ToArray());
    }

    public (Photo? Photo, ListingRefusal? Refusal) Read(byte[] content) =>
        Photo.Read(content, MostBytes, settings.MostPhotoMegapixels * 1_000_000L);

    public async Task<int> InsertAsync(Photo photo) =>
        (await pictures.InsertPictureAsync(photo.Content, photo.MimeType, "flea-market", validateBinary: false)).Id;

    public async Task DeleteAsync(int pictureId)
    {
        if (pictureId > 0 && await pictures.GetPictureByIdAsync(pictureId) is { } picture)
            await pictures.DeletePictureAsync(picture);
    }
}
