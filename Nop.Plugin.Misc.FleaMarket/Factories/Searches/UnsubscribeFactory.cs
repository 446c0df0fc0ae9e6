using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Models.Searches;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Searches;

/// <summary>What a link of the daily mail stops.</summary>
public class UnsubscribeFactory(DigestSubscriptions subscriptions, ListingSearch search, CustomerDisplayNames displayNames, ILocalizationService localization)
{
    public async Task<UnsubscribeModel> PrepareAsync(int customerId, string? key, UnsubscribeQuery about) => new()
    {
        Id = customerId,
        Key = key,
        Only = await OnlyAsync(customerId, about),
        Parts = await PartsAsync(customerId)
    };

    private async Task<UnsubscribeModel.OnlyModel?> OnlyAsync(int customerId, UnsubscribeQuery about)
    {
        if (about.Favourite is { } listingId)
        {
            var isOn = await subscriptions.FavouriteAsync(customerId, listingId);
            var listing = await search.GetAsync(listingId);
            var name = isOn && listing?.IsVisibleTo(customerId) == true ? listing.Name : $"#{listingId}";
            return new(await TextAsync("Favourite", name), isOn, about);
        }
        if (about.Seller is not { } sellerId)
            return null;
        var follows = (await subscriptions.SellersAsync(customerId)).Any(follow => follow.SellerId == sellerId);
        return new(await TextAsync("Seller", await displayNames.OfAsync(sellerId)), follows, about);
    }

    private async Task<IReadOnlyList<UnsubscribeModel.PartModel>> PartsAsync(int customerId)
    {
        var parts = new List<UnsubscribeModel.PartModel>();
        if (await subscriptions.FavouritesAsync(customerId))
            parts.Add(new(DigestKind.Favourites, []));
        if (await subscriptions.SellersAsync(customerId) is { Count: > 0 } follows)
        {
            var ids = follows.Select(follow => follow.SellerId).Distinct().ToList();
            parts.Add(new(DigestKind.Seller, ids.Select(await displayNames.LoadAsync(ids)).ToList()));
        }
        if (await subscriptions.SearchesAsync(customerId) is { Count: > 0 } searches)
            parts.Add(new(DigestKind.Search, searches.Select(saved => saved.Name).ToList()));
        return parts;
    }

    private async Task<string> TextAsync(string key, string name) => string.Format(
        CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Unsubscribe.Only.{key}"), name);
}
