using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Selling, in the customer's account.</summary>
[RegisteredOnly]
public class MyListingsController(
    CurrentVisitor visitor,
    SellerListingService selling,
    PendingEdits pendingEdits,
    MyListingsFactory myListings,
    CompletedOrdersFactory completedOrders,
    ListingFormFactory forms,
    ListingFormReader reader,
    ListingConfirmationFactory confirmations,
    RenewalFactory renewals,
    FormErrors errors,
    Notices notices,
    ILocalizationService localization) : BaseFleaMarketController
{
    private const int LastPage = 10_000;

    /// <summary>At once; a page has fewer.</summary>
    private const int MostRenewed = 50;

    private Listing Own => HttpContext.Features.Get<Listing>()!;

    private ResaleCandidate Bought => HttpContext.Features.Get<ResaleCandidate>()!;

    [HttpGet]
    public async Task<IActionResult> Index(ListingStatus? status, int page = 1) =>
        View(await myListings.PrepareAsync(status, Math.Clamp(page, 1, LastPage)));

    [HttpGet]
    public async Task<IActionResult> CompletedOrders(int page = 1) =>
        View(await completedOrders.PrepareAsync(Math.Clamp(page, 1, LastPage)));

    [HttpGet, LoadOwnOrderItem]
    public async Task<IActionResult> Sell() => Bought.Refusal is { } refusal
        ? PageOrPopup("Sell", "_CannotSell", await localization.GetLocalizedEnumAsync(refusal))
        : PageOrPopup("Sell", "_Form", await forms.PrepareNewAsync(Bought));

    [HttpPost, PhotoForm, KeepsTyped, SentOnce(FleaMarketRoutes.MyListings), LoadOwnOrderItem]
    public async Task<IActionResult> Sell(ListingFormModel form)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("Sell", "_Form", await forms.PrepareAgainAsync(form, Bought));
        var sent = await reader.ReadAsync(form);
        var outcome = await selling.OfferAsync(await visitor.CustomerAsync(), await visitor.StoreIdAsync(), Bought.Item.OrderItemId, sent);
        if (outcome.Succeeded)
            return await DoneAsync(outcome.Value!.Status.IsPublic() ? "OfferShown" : "SentToModeration");
        await errors.AddAsync(ModelState, outcome.Refusals, ListingFormModel.FieldOf);
        return PageOrPopup("Sell", "_Form", await forms.PrepareAgainAsync(form, Bought, sent));
    }

    [HttpGet, OwnListing]
    public async Task<IActionResult> Edit()
    {
        if (!IsOpen(ListingAction.Edit))
            return await NotOpenAsync();
        var form = await forms.PrepareEditAsync(Own);
        return form.Info.PricePaid is null
            ? PageOrPopup("Edit", "_CannotSell", await localization.GetLocalizedEnumAsync(ListingRefusal.ItemNotInOrder))
            : PageOrPopup("Edit", "_Form", form);
    }

    [HttpPost, PhotoForm, KeepsTyped, SentOnce(FleaMarketRoutes.MyListings), OwnListing]
    public async Task<IActionResult> Edit(ListingFormModel form)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("Edit", "_Form", await forms.PrepareAgainAsync(form, Own));
        var sent = await reader.ReadAsync(form, await pendingEdits.LatestAsync(Own));
        var outcome = await selling.EditAsync(Own.SellerId, Own.Id, form.Revision, sent);
        if (outcome.Succeeded)
            return await DoneAsync(NoticeOf(outcome.Value!));
        await errors.AddAsync(ModelState, outcome.Refusals, ListingFormModel.FieldOf);
        return PageOrPopup("Edit", "_Form", outcome is { Refusal: ListingRefusal.ChangedMeanwhile, Value: { } now }
            ? await forms.PrepareChangedMeanwhileAsync(form, now, sent)
            : await forms.PrepareAgainAsync(form, Own, sent));
    }

    [HttpGet, OwnListing]
    public async Task<IActionResult> Sold() => IsOpen(ListingAction.SellOut)
        ? PageOrPopup("Sold", "_Sold", await confirmations.PrepareAsync(Own))
        : await NotOpenAsync();

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.MyListings), OwnListing]
    public async Task<IActionResult> Sold(string? units)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("Sold", "_Sold", await confirmations.PrepareAgainAsync(Own, units));
        var outcome = await selling.SellAsync(Own.SellerId, Own.Id, int.TryParse(units, out var sold) ? sold : 0);
        if (outcome.Succeeded)
            return await DoneAsync(outcome.Value!.Status.IsSoldOut() ? "MarkedAsSold" : "SomeMarkedAsSold");
        if (outcome.Refusal == ListingRefusal.NotOpenNow)
            return await NotOpenAsync();
        await errors.AddAsync(ModelState, outcome.Refusals, ListingFormModel.FieldOf);
        return PageOrPopup("Sold", "_Sold", await confirmations.PrepareAgainAsync(Own, units));
    }

    [HttpGet, OwnListing]
    public async Task<IActionResult> Withdraw() => IsOpen(ListingAction.Withdraw)
        ? PageOrPopup("Withdraw", "_Withdraw", await confirmations.PrepareAsync(Own))
        : await NotOpenAsync();

    [HttpPost, OwnListing, ActionName("Withdraw")]
    public async Task<IActionResult> WithdrawConfirmed() =>
        (await selling.WithdrawAsync(Own.SellerId, Own.Id)).Succeeded ? await DoneAsync("Withdrawn") : await NotOpenAsync();

    /// <summary>Where a log-in leads that a press has asked for.</summary>
    [HttpGet]
    public IActionResult Renew() => RedirectToRoute(FleaMarketRoutes.MyListings);

    /// <summary>One listing of a row's button, or all that are ticked.</summary>
    [HttpPost]
    public async Task<IActionResult> Renew(IList<int>? ids)
    {
        var seller = await visitor.CustomerAsync();
        var (renewed, refused) = (0, new List<(Listing, ListingRefusal)>());
        foreach (var id in (ids ?? []).Distinct().Take(MostRenewed))
        {
            var outcome = await selling.RenewAsync(seller.Id, id);
            if (outcome.Succeeded)
                renewed++;
            else if (outcome.Value is { } listing)
                refused.Add((listing, outcome.Refusal!.Value));
        }
        var (done, why) = await renewals.ResultAsync(renewed, refused);
        if (renewed > 0)
            notices.Success(done);
        else if (refused.Count == 0)
            notices.Warning(await renewals.TextAsync("NoneChosen"));
        foreach (var line in why)
            notices.Warning(line);
        return GoTo(FleaMarketRoutes.MyListings);
    }

    private static string NoticeOf(Listing edited) =>
        edited.EditWaits ? "EditWaits" : edited.Status.IsPublic() ? "EditShown" : "SentToModeration";

    private bool IsOpen(ListingAction action) => ListingMoves.OpenTo(ListingActor.Seller, Own).Contains(action);

    private async Task<IActionResult> DoneAsync(string text)
    {
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Notices.{text}"));
        return GoTo(FleaMarketRoutes.MyListings);
    }

    /// <summary>Says which steps are open now.</summary>
    private async Task<IActionResult> NotOpenAsync()
    {
        notices.Warning(await confirmations.OpenStepsAsync(Own));
        return GoTo(FleaMarketRoutes.MyListings);
    }
}
