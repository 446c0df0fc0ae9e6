using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Favourites;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

public class ListingCardFactory(
    ListingPictures pictures,
    NewPriceComparison pricesNew,
    WorkingCurrency prices,
    ListingSlugs slugs,
    HeartFactory hearts,
    ILocalizationService localization)
{
    private const int PhotoSize = 480;

    public async Task<IReadOnlyList<ListingCardModel>> PrepareAsync(IReadOnlyCollection<Listing> listings)
    {
        var (urls, costNew, heartOf) = await AtOnce.ReadAsync(
            () => pictures.UrlsAsync(listings, PhotoSize), () => pricesNew.GetAsync(listings), () => hearts.PrepareAsync(listings));
        var cards = new List<ListingCardModel>();
        foreach (var listing in listings)
            cards.Add(await PrepareAsync(listing, urls[listing.Id], costNew.GetValueOrDefault(listing.Id)) with { Heart = heartOf.GetValueOrDefault(listing.Id) });
        return cards;
    }

    private async Task<ListingCardModel> PrepareAsync(Listing listing, string photoUrl, (string Price, int Saved) costNew) => new()
    {
        Id = listing.Id,
        Name = listing.Name,
        Slug = await slugs.OfAsync(listing.Name),
        PhotoUrl = photoUrl,
        IsStorePhoto = listing.PictureId == 0,
        Condition = listing.Condition,
        ConditionText = await localization.GetLocalizedEnumAsync(listing.Condition),
        Price = await prices.FormatAsync(listing.Price),
        PriceNew = costNew.Price,
        Saved = costNew.Saved,
        Quantity = listing.AvailableQuantity
    };
}
