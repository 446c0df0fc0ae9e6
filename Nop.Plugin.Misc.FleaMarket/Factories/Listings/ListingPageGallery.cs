using Nop.Core.Domain.Media;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>The photos of a listing's page: the seller's first, then the store's own.</summary>
public class ListingPageGallery(ListingDetails details, ListingPictures listingPictures, IPictureService pictures)
{
    private const int MostStorePhotos = 4;
    private const int Size = 960;
    private const int ThumbSize = 160;
    private const int FullSize = 0;

    public async Task<IReadOnlyList<ListingPageModel.PhotoModel>> PrepareAsync(Listing listing)
    {
        var photos = new List<ListingPageModel.PhotoModel>();
        foreach (var picture in await listingPictures.PicturesAsync(await details.PhotosAsync(listing)))
            photos.Add(await PrepareAsync(picture, false));
        foreach (var picture in await pictures.GetPicturesByProductIdAsync(listing.ProductId, MostStorePhotos))
            photos.Add(await PrepareAsync(picture, true));
        return photos.Count > 0 ? photos : [await DefaultAsync()];
    }

    private async Task<ListingPageModel.PhotoModel> PrepareAsync(Picture picture, bool isStorePhoto) => new(
        (await pictures.GetPictureUrlAsync(picture, Size)).Url,
        (await pictures.GetPictureUrlAsync(picture, ThumbSize)).Url,
        (await pictures.GetPictureUrlAsync(picture, FullSize)).Url,
        isStorePhoto);

    private async Task<ListingPageModel.PhotoModel> DefaultAsync()
    {
        var url = await pictures.GetDefaultPictureUrlAsync(Size);
        return new(url, await pictures.GetDefaultPictureUrlAsync(ThumbSize), url, true);
    }
}
