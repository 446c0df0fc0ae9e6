using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>Where a buyer asks for a listing.</summary>
[RegisteredOnly]
public class DealRequestController(
    CurrentVisitor visitor,
    PurchaseRequestService requestService,
    DealRequestReader reader,
    DealRequestFactory requests,
    DealLocalizer texts,
    FormErrors errors,
    Notices notices) : BaseFleaMarketController
{
    private Listing Wanted => HttpContext.Features.Get<Listing>()!;

    [HttpGet, ForSale]
    public async Task<IActionResult> Buy(bool offer = false) => Form(await requests.PrepareAsync(Wanted, offer));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Purchases), ForSale]
    public async Task<IActionResult> Buy(DealRequestModel form)
    {
        if (!ModelState.IsValid)
            return Form(await requests.PrepareAgainAsync(form, Wanted));
        var terms = await reader.ReadAsync(form, ModelState);
        var outcome = await requestService.RequestAsync(await visitor.CustomerAsync(), await visitor.StoreIdAsync(), Wanted.Id, terms);
        return outcome.Succeeded ? await DoneAsync(outcome.Value!) : await RefusedAsync(form, outcome.Refusals);
    }

    private async Task<IActionResult> DoneAsync(Deal deal)
    {
        notices.Success(await texts.TextAsync(deal.IsOffer ? "Notices.Offered" : "Notices.Requested"));
        return GoTo(FleaMarketRoutes.Deal, new { id = deal.Id });
    }

    private async Task<IActionResult> RefusedAsync(DealRequestModel form, IEnumerable<DealRefusal> refusals)
    {
        ModelState.Remove(nameof(form.ShownPrice));
        await errors.AddAsync(ModelState, refusals, DealRequestModel.FieldOf);
        ModelState.Remove(nameof(form.IsOffer));
        return Form(await requests.PrepareAgainAsync(form, Wanted));
    }

    private IActionResult Form(DealRequestModel form) => PageOrPopup(form.IsOffer ? "Offer" : "Buy", "_Request", form);
}
