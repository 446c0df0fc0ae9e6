using Nop.Core.Domain.Media;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>Shows the photos that a form may keep, and says what was wrong with those that were sent.</summary>
public class PhotoFieldsFactory(ListingPictures pictures, IPictureService pictureService, ILocalizationService localization)
{
    /// <param name="size">Of the longer side, in pixels.</param>
    /// <param name="before">Pictures' ids, in the order in which the form was filled in with them.</param>
    /// <param name="typed">Where and how they were put; null for a form that nobody has typed into.</param>
    public async Task<IReadOnlyList<PhotoFieldModel>> PrepareAsync(int size, IReadOnlyList<int> before, IReadOnlyList<PhotoFieldModel>? typed = null)
    {
        var found = (await pictures.PicturesAsync(before)).ToDictionary(picture => picture.Id);
        var photos = new List<PhotoFieldModel>();
        foreach (var field in PhotoFieldsReader.Again(typed ?? [], before))
            if (found.TryGetValue(field.PictureId, out var picture))
                photos.Add(field with { Place = photos.Count + 1, Url = await UrlAsync(picture, size), FullUrl = await UrlAsync(picture, 0) });
        return photos;
    }

    public async Task<IReadOnlyList<RefusedPhotoModel>> RefusedAsync(IEnumerable<RefusedPhoto> photos)
    {
        var refused = new List<RefusedPhotoModel>();
        foreach (var photo in photos)
            refused.Add(new(photo.File, photo.Name, await localization.GetLocalizedEnumAsync(photo.Refusal)));
        return refused;
    }

    private async Task<string> UrlAsync(Picture picture, int size) => (await pictureService.GetPictureUrlAsync(picture, size)).Url;
}
