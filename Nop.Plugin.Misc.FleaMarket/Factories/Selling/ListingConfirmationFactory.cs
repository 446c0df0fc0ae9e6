using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

public class ListingConfirmationFactory(ListingPictures pictures, WorkingCurrency prices, ILocalizationService localization)
{
    private const int PhotoSize = 160;

    public Task<ConfirmationModel> PrepareAsync(Listing listing) =>
        PrepareAgainAsync(listing, listing.AvailableQuantity.ToString(CultureInfo.CurrentCulture));

    public async Task<ConfirmationModel> PrepareAgainAsync(Listing listing, string? units) => new()
    {
        Id = listing.Id,
        Name = listing.Name,
        PhotoUrl = (await pictures.UrlsAsync([listing], PhotoSize))[listing.Id],
        Price = await prices.FormatAsync(listing.Price),
        Quantity = listing.AvailableQuantity,
        Units = units
    };

    /// <summary>What its seller may do with a listing now, in words.</summary>
    public async Task<string> OpenStepsAsync(Listing listing)
    {
        var steps = new List<string>();
        foreach (var action in ListingMoves.OpenTo(ListingActor.Seller, listing).Where(action => action != ListingAction.SellSome))
            steps.Add(await localization.GetLocalizedEnumAsync(action));
        var key = steps.Count == 0 ? "Notices.NoStepOpen" : "Notices.NotOpenNow";
        return string.Format(
            await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.{key}"),
            listing.Name, await localization.GetLocalizedEnumAsync(listing.Status), string.Join(", ", steps));
    }
}
