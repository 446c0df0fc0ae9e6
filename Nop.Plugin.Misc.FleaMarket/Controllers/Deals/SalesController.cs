using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>What only a seller does: enter a deal, write a note.</summary>
[RegisteredOnly]
public class SalesController(
    CurrentVisitor visitor,
    SellerDealService desk,
    DealNotes notes,
    AddOrderFactory orders,
    DealNoteFactory noteForms,
    DealLocalizer texts,
    Notices notices) : BaseFleaMarketController
{
    private Deal Own => HttpContext.Features.Get<Deal>()!;

    [HttpGet]
    public async Task<IActionResult> AddOrder() => PageOrPopup("AddOrder", "_AddOrder", await orders.PrepareAsync());

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Sales)]
    public async Task<IActionResult> AddOrder(AddOrderModel form)
    {
        var (terms, errors) = await orders.ReadAsync(form);
        foreach (var (field, text) in errors)
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return PageOrPopup("AddOrder", "_AddOrder", await orders.PrepareAgainAsync(form));
        var outcome = await desk.AddForBuyerAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), form.ListingId, form.BuyerId, terms);
        if (outcome.Succeeded)
            return await AddedAsync(outcome.Deal!, form.Note);
        ModelState.AddModelError(AddOrderFactory.FieldOf(outcome.Refusal!.Value), await texts.OfAsync(outcome));
        return PageOrPopup("AddOrder", "_AddOrder", await orders.PrepareAgainAsync(form));
    }

    [HttpGet, SellerOfDeal]
    public async Task<IActionResult> Note() => PageOrPopup("Note", "_NoteForm", await noteForms.PrepareAsync(Own));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), SellerOfDeal]
    public async Task<IActionResult> Note([Multiline] string? note)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("Note", "_NoteForm", noteForms.PrepareAgain(Own, note));
        if (await notes.WriteAsync(Own.Id, note) is { } refusal)
        {
            ModelState.AddModelError("Note", await texts.OfAsync(refusal));
            return PageOrPopup("Note", "_NoteForm", noteForms.PrepareAgain(Own, note));
        }
        notices.Success(await texts.TextAsync("Notices.NoteSaved"));
        return GoTo(FleaMarketRoutes.Deal, new { id = Own.Id });
    }

    private async Task<IActionResult> AddedAsync(Deal deal, string? note)
    {
        await notes.WriteAsync(deal.Id, note);
        notices.Success(await texts.TextAsync("Notices.Added"));
        return GoTo(FleaMarketRoutes.Deal, new { id = deal.Id });
    }
}
