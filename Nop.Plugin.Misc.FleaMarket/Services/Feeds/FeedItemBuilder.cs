using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>Turns pages of listings into what a feed says of them; as many statements for a full page as for one listing.</summary>
public class FeedItemBuilder(
    ListingDetails details,
    ListingPictures pictures,
    ListingSlugs slugs,
    FeedProducts products,
    LocalizedNames names,
    WorkingCurrency prices,
    StoreLinks links,
    StoreDays days,
    OneByOne oneByOne,
    ILocalizationService localization)
{
    /// <summary>Of the photo's longer side in pixels, as on the listing's page.</summary>
    private const int PhotoSize = 960;

    private sealed record Around(
        IReadOnlyDictionary<int, string> Covers,
        ILookup<int, string> MorePhotos,
        ILookup<int, Characteristic> Lines,
        ILookup<int, int> CategoryIds,
        ILookup<int, (int Id, string Name)> Manufacturers);

    /// <param name="brands">Translated names of manufacturers.</param>
    public async Task<IReadOnlyList<FeedItem>> PrepareAsync(
        Feed feed, IReadOnlyList<FeedSourceRow> rows, IReadOnlyDictionary<int, FeedCategory> categories, IReadOnlyDictionary<int, string> brands)
    {
        var around = await LoadAsync(rows);
        var items = new List<FeedItem>(rows.Count);
        await oneByOne.DoAsync(rows, async row => items.Add(await PrepareAsync(feed, row, around) with
            {
                Brand = around.Manufacturers[row.ProductId].Select(made => FeedText.Clean(brands.GetValueOrDefault(made.Id) ?? made.Name)).FirstOrDefault(),
                Category = around.CategoryIds[row.ProductId].Select(id => categories.GetValueOrDefault(id)).FirstOrDefault(found => found is not null)
            }), row => $"the listing {row.Id} in a feed");
        return items;
    }

    public Task<IReadOnlyDictionary<int, string>> BrandsAsync(Feed feed) => names.OfAllAsync(nameof(Manufacturer), feed.Language.Id);

    private async Task<Around> LoadAsync(IReadOnlyList<FeedSourceRow> rows)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var productIds = rows.Select(row => row.ProductId).Distinct().ToList();
        return new(
            await pictures.UrlsAsync(rows.Select(row => (row.Id, row.PictureId, row.ProductId)).ToList(), PhotoSize),
            await MorePhotosAsync(ids),
            await details.CharacteristicsAsync(ids),
            await products.CategoryIdsAsync(productIds),
            await products.ManufacturersAsync(productIds));
    }

    private async Task<ILookup<int, string>> MorePhotosAsync(IReadOnlyCollection<int> listingIds)
    {
        var photos = (await details.PhotosAsync(listingIds)).SelectMany(ofOne => ofOne.Skip(1).Select(id => (ListingId: ofOne.Key, PictureId: id))).ToList();
        var urls = await pictures.PictureUrlsAsync(photos.Select(photo => photo.PictureId).ToList(), PhotoSize);
        return photos.Where(photo => urls.ContainsKey(photo.PictureId)).ToLookup(photo => photo.ListingId, photo => urls[photo.PictureId]);
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static string Absolute(Feed feed, string url) => new Uri(new Uri(StoreLinks.AddressOf(feed.Store) + "/"), url).AbsoluteUri;

    private async Task<FeedItem> PrepareAsync(Feed feed, FeedSourceRow row, Around around)
    {
        var condition = (ItemCondition)row.ConditionId;
        var conditionText = await localization.GetLocalizedEnumAsync(condition, feed.Language.Id);
        var description = FeedText.Clean(row.Description);
        return new()
        {
            Id = row.Id,
            Url = links.To(feed.Store, feed.Language, FleaMarketRoutes.Listing, new { id = row.Id, slug = await slugs.OfAsync(row.Name) }),
            Name = FeedText.Clean(row.Name),
            Description = description.Length > 0 ? description : conditionText,
            Condition = condition,
            ConditionText = conditionText,
            Price = await prices.ConvertAsync(row.Price, feed.Currency),
            Quantity = row.Quantity,
            BoughtIn = row.PurchasedOnUtc is { } purchased ? FirstOfMonth(days.At(purchased)) : null,
            ImageUrl = Absolute(feed, around.Covers[row.Id]),
            MoreImageUrls = around.MorePhotos[row.Id].Select(url => Absolute(feed, url)).ToList(),
            Characteristics = around.Lines[row.Id].Select(line => new Characteristic(FeedText.Clean(line.Name), FeedText.Clean(line.Value))).ToList()
        };
    }
}
