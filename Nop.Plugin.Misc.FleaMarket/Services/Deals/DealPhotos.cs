using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>What deals are about, as a picture; three statements for any number of them.</summary>
public class DealPhotos(DealQueries deals, ListingPictures pictures, IPictureService pictureService)
{
    private const int Size = 240;

    /// <returns>By deal; the store's default picture where the listing is gone.</returns>
    public async Task<IReadOnlyDictionary<int, string>> UrlsAsync(IReadOnlyCollection<Deal> ofDeals)
    {
        var listings = await deals.ListingsAsync(ofDeals);
        var urls = await pictures.UrlsAsync([.. listings.Values], Size);
        var none = await pictureService.GetDefaultPictureUrlAsync(Size);
        return ofDeals.ToDictionary(deal => deal.Id, deal => urls.GetValueOrDefault(deal.ListingId) ?? none);
    }
}
