using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Factories.Following;
using Nop.Plugin.Misc.FleaMarket.Factories.Sellers;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Favourites;
using Nop.Plugin.Misc.FleaMarket.Models.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Sellers whose new listings a customer wants to hear of.</summary>
[RegisteredOnly]
public class FollowingController(
    CurrentVisitor visitor,
    FollowedSellers follows,
    FollowFactory models,
    SellerFactory sellers,
    Notices notices,
    ILocalizationService localization) : BaseFleaMarketController
{
    /// <summary>Where a guest's press leads after the log-in.</summary>
    [HttpGet]
    public async Task<IActionResult> Follow(int id)
    {
        if (await FindAsync(id) is not { } seller)
            return NotFound();
        if (seller.IsPressed)
            return GoTo(FleaMarketRoutes.Seller, new { id });
        return PageOrPopup("Follow", "_Ask", new AskModel(
            seller.Name, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Follow.Button"), Url.RouteUrl(FleaMarketRoutes.Follow, new { id })!, Url.RouteUrl(FleaMarketRoutes.Seller, new { id })!));
    }

    [HttpPost, ActionName("Follow")]
    public async Task<IActionResult> Followed(int id)
    {
        if (await FindAsync(id) is null)
            return NotFound();
        var outcome = await follows.FollowAsync((await visitor.CustomerAsync()).Id, id, await visitor.StoreIdAsync());
        return await AnswerAsync(id, outcome.Succeeded, outcome.Refusal);
    }

    /// <summary>Where a log-in leads whose session has ended before.</summary>
    [HttpGet]
    public IActionResult Unfollow() => GoTo(FleaMarketRoutes.Favourites);

    [HttpPost, ActionName("Unfollow")]
    public async Task<IActionResult> Unfollowed(int id)
    {
        await follows.UnfollowAsync((await visitor.CustomerAsync()).Id, id, await visitor.StoreIdAsync());
        return await AnswerAsync(id, false);
    }

    [HttpPost]
    public async Task<IActionResult> Mails(int id, bool on)
    {
        if (await follows.FindAsync((await visitor.CustomerAsync()).Id, id, await visitor.StoreIdAsync()) is not { } follow)
            return NotFound();
        await follows.SilenceAsync(follow, !on);
        return GoTo(FleaMarketRoutes.Favourites);
    }

    /// <returns>Null for who has no page, and for the visitor.</returns>
    private async Task<FollowModel?> FindAsync(int sellerId) =>
        await sellers.PrepareAsync(sellerId) is { HasPage: true } seller ? await models.PrepareAsync(sellerId, seller.Name) : null;

    private async Task<IActionResult> AnswerAsync(int id, bool isOn, FollowRefusal? refusal = null)
    {
        if (Controllers.PageOrPopup.IsFetchedByScript(Request))
            return PressedSwitch.Answer(refusal is null ? isOn : null);
        if (refusal is { } why)
            notices.Error(await localization.GetLocalizedEnumAsync(why));
        else
            notices.Success(await NoticeAsync(isOn ? "Followed" : "Unfollowed"));
        return PressedSwitch.GoBack(ControllerContext, FleaMarketRoutes.Favourites, new { }, PageAnchors.Follow);
    }

    private Task<string> NoticeAsync(string notice) => localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Notices.{notice}");
}
