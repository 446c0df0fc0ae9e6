using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Selling, in the customer's account.</summary>
[RegisteredOnly]
public class MyListingsController(
    CurrentVisitor visitor,
    SellerListingService desk,
    PendingEdits drafts,
    PhotoReader photos,
    MyListingsFactory myListings,
    CompletedOrdersFactory completedOrders,
    ListingFormFactory forms,
    ListingFormContent content,
    ListingConfirmationFactory confirmations,
    Notices notices,
    ILocalizationService localization) : BaseFleaMarketController
{
    private const int LastPage = 10_000;

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
        var photo = await ReadPhotoAsync(form);
        if (!ModelState.IsValid)
            return await AgainAsync("Sell", await forms.PrepareAgainAsync(form, Bought));
        var outcome = await desk.OfferAsync(await visitor.CustomerAsync(), await visitor.StoreIdAsync(), Bought.Item.OrderItemId, await content.ToContentAsync(form), photo);
        if (outcome.Succeeded)
            return await DoneAsync("SentToModeration");
        await RefuseAsync(outcome);
        return await AgainAsync("Sell", await forms.PrepareAgainAsync(form, Bought));
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
        var photo = await ReadPhotoAsync(form);
        if (!ModelState.IsValid)
            return await AgainAsync("Edit", await forms.PrepareAgainAsync(form, Own));
        var outcome = await desk.EditAsync(Own.SellerId, Own.Id, form.Revision, await content.ToContentAsync(form, (await drafts.LatestAsync(Own)).Content), photo, form.DropPhoto);
        if (outcome.Succeeded)
            return await DoneAsync(NoticeOf(outcome.Listing!));
        await RefuseAsync(outcome);
        return PageOrPopup("Edit", "_Form", outcome is { Refusal: ListingRefusal.ChangedMeanwhile, Listing: { } now }
            ? await forms.PrepareChangedMeanwhileAsync(form, now)
            : await forms.PrepareAgainAsync(form, Own));
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
        var outcome = await desk.SellAsync(Own.SellerId, Own.Id, int.TryParse(units, out var sold) ? sold : 0);
        if (outcome.Succeeded)
            return await DoneAsync(outcome.Listing!.Status == ListingStatus.Sold ? "MarkedAsSold" : "SomeMarkedAsSold");
        if (outcome.Refusal == ListingRefusal.NotOpenNow)
            return await NotOpenAsync();
        await RefuseAsync(outcome);
        return PageOrPopup("Sold", "_Sold", await confirmations.PrepareAgainAsync(Own, units));
    }

    [HttpGet, OwnListing]
    public async Task<IActionResult> Withdraw() => IsOpen(ListingAction.Withdraw)
        ? PageOrPopup("Withdraw", "_Withdraw", await confirmations.PrepareAsync(Own))
        : await NotOpenAsync();

    [HttpPost, OwnListing, ActionName("Withdraw")]
    public async Task<IActionResult> WithdrawConfirmed() =>
        (await desk.WithdrawAsync(Own.SellerId, Own.Id)).Succeeded ? await DoneAsync("Withdrawn") : await NotOpenAsync();

    /// <summary>The refused form; says of the quantity, too, what only the order's units tell.</summary>
    private async Task<IActionResult> AgainAsync(string page, ListingFormModel form)
    {
        if (decimal.TryParse(form.Quantity, out var units) && units > form.Info.MostUnits && ModelState.GetFieldValidationState(nameof(form.Quantity)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(form.Quantity), await localization.GetLocalizedEnumAsync(ListingRefusal.NotEnoughUnits));
        return PageOrPopup(page, "_Form", form);
    }

    private static string NoticeOf(Listing edited) =>
        edited.EditWaits ? "EditWaits" : edited.Status == ListingStatus.Approved ? "EditShown" : "SentToModeration";

    private bool IsOpen(ListingAction action) => ListingMoves.OpenTo(ListingActor.Seller, Own).Contains(action);

    private async Task<Photo?> ReadPhotoAsync(ListingFormModel form)
    {
        var (photo, refusal) = await photos.ReadAsync(form.Photo);
        if (refusal is { } why)
            ModelState.AddModelError(nameof(form.Photo), await localization.GetLocalizedEnumAsync(why));
        return photo;
    }

    private async Task RefuseAsync(ListingOutcome outcome) =>
        ModelState.AddModelError(RefusalFields.Of(outcome.Refusal!.Value), await localization.GetLocalizedEnumAsync(outcome.Refusal.Value));

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
