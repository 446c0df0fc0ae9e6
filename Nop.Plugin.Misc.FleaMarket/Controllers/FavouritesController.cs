using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Favourites;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Listings that a customer wants to see again.</summary>
[RegisteredOnly]
public class FavouritesController(
    CurrentVisitor visitor,
    FavouriteListings favourites,
    FavouritesFactory models,
    Notices notices,
    ILocalizationService localization,
    FleaMarketSettings settings) : BaseFleaMarketController
{
    [HttpGet]
    public async Task<IActionResult> Index(int page = 1)
    {
        var model = await models.PrepareAsync(page);
        return model.HasFavourites || model.CanFollow || model.Sellers.Count > 0 ? View(model) : NotFound();
    }

    /// <summary>Where a guest's heart leads after the log-in.</summary>
    [HttpGet, LoadForeignListing]
    public async Task<IActionResult> Add(int id)
    {
        var listing = HttpContext.Features.Get<Listing>()!;
        if (!settings.AllowFavourites)
            return NotFound();
        if ((await favourites.AmongAsync((await visitor.CustomerAsync()).Id, [id])).Count > 0)
            return GoTo(FleaMarketRoutes.Listing, new { id });
        return PageOrPopup("Favourite", "_Ask", new AskModel(
            listing.Name, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Favourites.Add"), Url.RouteUrl(FleaMarketRoutes.AddFavourite, new { id })!, Url.RouteUrl(FleaMarketRoutes.Listing, new { id })!));
    }

    [HttpPost, LoadForeignListing, ActionName("Add")]
    public async Task<IActionResult> Added(int id)
    {
        if (!settings.AllowFavourites)
            return NotFound();
        var outcome = await favourites.AddAsync((await visitor.CustomerAsync()).Id, id);
        return await AnswerAsync(id, outcome.Succeeded, outcome.Refusal);
    }

    /// <summary>Where a log-in leads whose session has ended before.</summary>
    [HttpGet]
    public IActionResult Remove() => GoTo(FleaMarketRoutes.Favourites);

    [HttpPost, ActionName("Remove")]
    public async Task<IActionResult> Removed(int id)
    {
        await favourites.RemoveAsync((await visitor.CustomerAsync()).Id, id);
        return await AnswerAsync(id, false);
    }

    /// <param name="id">Of a favourite, or <see cref="FavouriteMute.All"/>.</param>
    [HttpPost]
    public async Task<IActionResult> Mails(int id, bool on)
    {
        var customerId = (await visitor.CustomerAsync()).Id;
        if (id != FavouriteMute.All && (await favourites.AmongAsync(customerId, [id])).Count == 0)
            return NotFound();
        await favourites.SilenceAsync(customerId, id, !on);
        return GoTo(FleaMarketRoutes.Favourites);
    }

    private async Task<IActionResult> AnswerAsync(int id, bool isOn, FavouriteRefusal? refusal = null)
    {
        if (Controllers.PageOrPopup.IsFetchedByScript(Request))
            return PressedSwitch.Answer(refusal is null ? isOn : null);
        if (refusal is { } why)
            notices.Error(await localization.GetLocalizedEnumAsync(why));
        else
            notices.Success(await NoticeAsync(isOn ? "FavouriteAdded" : "FavouriteRemoved"));
        return PressedSwitch.GoBack(ControllerContext, FleaMarketRoutes.Listing, new { id }, PageAnchors.Card(id));
    }

    private Task<string> NoticeAsync(string notice) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Notices.{notice}");
}
