using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>Addresses of photos; two statements for any number of listings.</summary>
public class ListingPictures(
    IRepository<Picture> pictures,
    IRepository<ProductPicture> productPictures,
    IPictureService pictureService)
{
    /// <param name="size">Of the longer side, in pixels.</param>
    /// <returns>By listing: the seller's photo, or the product's first picture where there is none.</returns>
    public Task<IReadOnlyDictionary<int, string>> UrlsAsync(IReadOnlyCollection<Listing> listings, int size) =>
        UrlsAsync(listings.Select(listing => (listing.Id, listing.PictureId, listing.ProductId)).ToList(), size);

    /// <inheritdoc cref="UrlsAsync(IReadOnlyCollection{Listing}, int)"/>
    public async Task<IReadOnlyDictionary<int, string>> UrlsAsync(IReadOnlyCollection<(int Id, int PictureId, int ProductId)> listings, int size)
    {
        var ofProducts = await FirstOfProductsAsync(listings.Where(listing => listing.PictureId == 0).Select(listing => listing.ProductId).Distinct().ToList());
        var pictureIds = listings.ToDictionary(
            listing => listing.Id,
            listing => listing.PictureId > 0 ? listing.PictureId : ofProducts.GetValueOrDefault(listing.ProductId));
        return await UrlsAsync(pictureIds, size);
    }

    /// <returns>By product: its first picture.</returns>
    public async Task<IReadOnlyDictionary<int, string>> ProductUrlsAsync(IReadOnlyCollection<int> productIds, int size)
    {
        var first = await FirstOfProductsAsync(productIds.Distinct().ToList());
        return await UrlsAsync(productIds.Distinct().ToDictionary(id => id, id => first.GetValueOrDefault(id)), size);
    }

    /// <returns>In the order of their ids, without those that are gone; one statement.</returns>
    public async Task<IReadOnlyList<Picture>> PicturesAsync(IReadOnlyList<int> pictureIds)
    {
        var found = pictureIds.Count == 0 ? [] : await pictures.Table.Where(picture => pictureIds.Contains(picture.Id)).ToListAsync();
        return pictureIds.Select(id => found.Find(picture => picture.Id == id)).OfType<Picture>().ToList();
    }

    /// <param name="size">Of the longer side, in pixels.</param>
    /// <returns>By picture, without those that are gone.</returns>
    public async Task<IReadOnlyDictionary<int, string>> PictureUrlsAsync(IReadOnlyList<int> pictureIds, int size)
    {
        var urls = new Dictionary<int, string>();
        foreach (var picture in await PicturesAsync(pictureIds))
            urls[picture.Id] = (await pictureService.GetPictureUrlAsync(picture, size)).Url;
        return urls;
    }

    private async Task<IReadOnlyDictionary<int, string>> UrlsAsync(IReadOnlyDictionary<int, int> pictureIds, int size)
    {
        var urls = await PictureUrlsAsync(pictureIds.Values.Where(id => id > 0).Distinct().ToList(), size);
        var none = await pictureService.GetDefaultPictureUrlAsync(size);
        return pictureIds.ToDictionary(pair => pair.Key, pair => urls.GetValueOrDefault(pair.Value) ?? none);
    }

    private async Task<Dictionary<int, int>> FirstOfProductsAsync(List<int> productIds)
    {
        if (productIds.Count == 0)
            return [];
        var rows = await productPictures.Table
            .Where(mapping => productIds.Contains(mapping.ProductId))
            .Select(mapping => new { mapping.ProductId, mapping.PictureId, mapping.DisplayOrder, mapping.Id })
            .ToListAsync();
        return rows.GroupBy(row => row.ProductId).ToDictionary(
            group => group.Key,
            group => group.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Id).First().PictureId);
    }
}
