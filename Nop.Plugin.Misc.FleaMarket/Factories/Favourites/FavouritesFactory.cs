using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Following;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Catalog;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Favourites;

/// <summary>A customer's favourites and followed sellers.</summary>
public class FavouritesFactory(
    CurrentVisitor visitor,
    FavouriteListings favourites,
    FollowFactory sellers,
    ListingPictures pictures,
    WorkingCurrency prices,
    ListingSlugs slugs,
    IProductService products,
    ILocalizationService localization,
    FleaMarketSettings settings)
{
    private const int PageSize = 12;
    private const int PhotoSize = 240;

    /// <param name="page">From 1; the nearest one that there is stands in.</param>
    public async Task<FavouritesModel> PrepareAsync(int page)
    {
        var customerId = (await visitor.CustomerAsync()).Id;
        var found = settings.AllowFavourites ? await PageAsync(customerId, Math.Max(page, 1)) : new PagedList<FavouriteRow>([], 0, PageSize);
        return new()
        {
            HasFavourites = settings.AllowFavourites,
            CanFollow = settings.MostFollowedSellersPerCustomer > 0,
            Listings = await RowsAsync(found.ToList()),
            Pages = PagesModel.Of(found, FleaMarketRoutes.Favourites),
            IsSilent = await favourites.IsSilentAsync(customerId, FavouriteMute.All),
            Sellers = await sellers.PrepareAllAsync()
        };
    }

    private async Task<IPagedList<FavouriteRow>> PageAsync(int customerId, int page)
    {
        var storeId = await visitor.StoreIdAsync();
        var found = await favourites.GetPageAsync(customerId, storeId, page - 1, PageSize);
        return found.Count == 0 && found.TotalPages > 0 ? await favourites.GetPageAsync(customerId, storeId, found.TotalPages - 1, PageSize) : found;
    }

    private async Task<IReadOnlyList<FavouritesModel.Row>> RowsAsync(IReadOnlyCollection<FavouriteRow> rows)
    {
        var hidden = rows.Where(row => !IsKnown(row.Listing)).Select(row => row.Listing.ProductId).Distinct().ToArray();
        var namesOf = hidden.Length == 0 ? [] : (await products.GetProductsByIdsAsync(hidden)).ToDictionary(product => product.Id);
        var urls = await pictures.UrlsAsync(rows.Select(row => (row.Listing.Id, IsKnown(row.Listing) ? row.Listing.PictureId : 0, row.Listing.ProductId)).ToList(), PhotoSize);
        var models = new List<FavouritesModel.Row>();
        foreach (var row in rows)
        {
            var name = IsKnown(row.Listing) || namesOf.GetValueOrDefault(row.Listing.ProductId) is not { } product
                ? row.Listing.Name
                : await localization.TextAsync(product, saved => saved.Name);
            models.Add(await RowAsync(row, name, urls[row.Listing.Id]));
        }
        return models;
    }

    /// <summary>What is off sale may say what no moderator has seen; the product stands in for it.</summary>
    private static bool IsKnown(Listing listing) => listing.Status.IsPublic() || listing.Status.IsSoldOut() || listing.Status.IsExpired();

    private async Task<FavouritesModel.Row> RowAsync(FavouriteRow row, string name, string photoUrl)
    {
        var (listing, isPublic) = (row.Listing, row.Listing.Status.IsPublic());
        return new(
            listing.Id,
            name,
            isPublic ? await slugs.OfAsync(listing.Name) : null,
            isPublic,
            photoUrl,
            isPublic ? await prices.FormatAsync(listing.Price) : null,
            isPublic && listing.Price < row.Favourite.KnownPrice ? await prices.FormatAsync(row.Favourite.KnownPrice) : null,
            StateOf(listing) is { } state ? await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Favourites.State.{state}") : null,
            row.IsSilent);
    }

    private static string? StateOf(Listing listing) =>
        listing.Status.IsPublic() ? listing.AvailableQuantity > 0 ? null : "Reserved"
        : listing.Status.IsSoldOut() ? "Sold"
        : listing.Status.IsOver() ? "Over"
        : "OffSale";
}
