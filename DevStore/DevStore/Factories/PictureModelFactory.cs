using Nop.Services.Media;
using Nop.Web.Models.Media;

namespace DevStore.Factories;

public sealed class PictureModelFactory(IPictureService pictures, IStaticCacheManager cache, ILocalizationService localization,
    IWorkContext work, IWebHelper web)
{
    // Both prefixes are cleared when a picture or a product's picture changes.
    internal const string Prefix = "Nop.pres.picture.";
    private static readonly CacheKey OfProductKey = new(Prefix + "product-{0}-{1}-{2}-{3}-{4}");
    private static readonly CacheKey SingleKey = new(Prefix + "single-{0}-{1}-{2}-{3}");

    /// <param name="size">Pixels of the longer side.</param>
    /// <param name="atMost">0: all of them.</param>
    /// <returns>At least one: the default picture stands in where the product has none.</returns>
    public async Task<IList<PictureModel>> OfProductAsync(int productId, string productName, int size, int atMost = 0)
    {
        var key = cache.PrepareKeyForDefaultCache(OfProductKey, productId, size, atMost, await LanguageIdAsync(), web.GetStoreLocation());
        return await cache.GetAsync(key, async () =>
        {
            var found = await pictures.GetPicturesByProductIdAsync(productId, atMost);
            var models = new List<PictureModel>();
            foreach (var picture in found.DefaultIfEmpty())
                models.Add(await ModelAsync(picture, productName, size));
            return models;
        });
    }

    public async Task<PictureModel> SingleAsync(int pictureId, string name, int size)
    {
        var key = cache.PrepareKeyForDefaultCache(SingleKey, pictureId, size, await LanguageIdAsync(), web.GetStoreLocation());
        return await cache.GetAsync(key, async () => await ModelAsync(await pictures.GetPictureByIdAsync(pictureId), name, size));
    }

    private async Task<PictureModel> ModelAsync(Picture? picture, string name, int size) => new()
    {
        Id = picture?.Id ?? 0,
        ImageUrl = (await pictures.GetPictureUrlAsync(picture, size)).Url,
        ThumbImageUrl = (await pictures.GetPictureUrlAsync(picture, 100)).Url,
        FullSizeImageUrl = (await pictures.GetPictureUrlAsync(picture)).Url,
        Title = string.IsNullOrEmpty(picture?.TitleAttribute) ? await TextAsync("Media.Product.ImageLinkTitleFormat", name) : picture.TitleAttribute,
        AlternateText = string.IsNullOrEmpty(picture?.AltAttribute) ? await TextAsync("Media.Product.ImageAlternateTextFormat", name) : picture.AltAttribute
    };

    private async Task<string> TextAsync(string key, string name) => string.Format(await localization.GetResourceAsync(key), name);

    private async Task<int> LanguageIdAsync() => (await work.GetWorkingLanguageAsync()).Id;
}
