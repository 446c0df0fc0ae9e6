using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class OwnListingFactory(
    SellerListingQueries listings,
    ListingPictures pictures,
    WorkingCurrency prices,
    ListingSlugs slugs,
    ILocalizationService localization,
    IDateTimeHelper dates,
    FavouriteListings favourites,
    ObjectionRegister objections,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    private const int PhotoSize = 240;

    public async Task<OwnListingModel> PrepareAsync(Listing listing) => (await PrepareAsync([listing]))[0];

    public async Task<IReadOnlyList<OwnListingModel>> PrepareAsync(IReadOnlyCollection<Listing> own)
    {
        var ids = own.Select(listing => listing.Id).ToList();
        var (urls, corrected, liked, decisions) = await AtOnce.ReadAsync(
            () => pictures.UrlsAsync(own, PhotoSize), () => listings.CorrectedAsync(ids), () => LikedAsync(ids), () => objections.LastAsync(own));
        var models = new List<OwnListingModel>();
        foreach (var listing in own)
        {
            var model = await PrepareAsync(listing, urls[listing.Id], corrected.Contains(listing.Id)) with { Favourites = liked.GetValueOrDefault(listing.Id) };
            models.Add(decisions.TryGetValue(listing.Id, out var last) ? await WithDecisionAsync(model, last.Decision, last.Objection) : model);
        }
        return models;
    }

    private async Task<IReadOnlyDictionary<int, int>> LikedAsync(IReadOnlyCollection<int> listingIds) =>
        settings.AllowFavourites ? await favourites.CountAsync(listingIds) : new Dictionary<int, int>();

    private async Task<OwnListingModel> WithDecisionAsync(OwnListingModel model, ListingRevision decision, Objection? objection) => model with
    {
        Ground = decision.Ground is { } ground ? await localization.GetLocalizedEnumAsync(ground) : null,
        MayObject = ObjectionRules.WhyNotObject(decision, objection, clock.GetUtcNow().UtcDateTime) is null,
        Objection = objection is null ? null : await localization.GetLocalizedEnumAsync(objection.Outcome),
        ObjectionAnswer = objection?.Answer
    };

    private async Task<OwnListingModel> PrepareAsync(Listing listing, string photoUrl, bool wasCorrected)
    {
        var open = ListingMoves.OpenTo(ListingActor.Seller, listing);
        return new()
        {
            Id = listing.Id,
            Name = listing.Name,
            Slug = await slugs.OfAsync(listing.Name),
            PhotoUrl = photoUrl,
            Status = listing.Status,
            StatusText = await localization.GetLocalizedEnumAsync(listing.Status),
            Reason = await ReasonAsync(listing),
            Price = await prices.FormatAsync(listing.Price),
            Quantity = listing.Quantity,
            ReservedQuantity = listing.ReservedQuantity,
            SoldQuantity = listing.SoldQuantity,
            ChangedOn = await dates.ConvertToUserTimeAsync(listing.UpdatedOnUtc, DateTimeKind.Utc),
            WasCorrected = wasCorrected,
            EditWaits = listing.EditWaits,
            CanEdit = open.Contains(ListingAction.Edit),
            CanSell = open.Contains(ListingAction.SellOut),
            CanWithdraw = open.Contains(ListingAction.Withdraw),
            PriceFallsOn = listing.PriceFallsOnUtc is { } falls ? await dates.ConvertToUserTimeAsync(falls, DateTimeKind.Utc) : null,
            LowestPrice = listing.PriceFallsOnUtc is null ? null : await prices.FormatAsync(listing.LowestPrice),
            CanRenew = open.Contains(ListingAction.Renew),
            ExpiresOn = listing.ExpiresOnUtc is { } end && (listing.Status.IsPublic() || listing.Status.IsExpired())
                ? await dates.ConvertToUserTimeAsync(end, DateTimeKind.Utc)
                : null
        };
    }

    private async Task<string?> ReasonAsync(Listing listing) =>
        listing.Reason ?? (listing.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : null);
}
