using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>What only a seller does: enter a deal, write a note.</summary>
[RegisteredOnly]
public class SalesController(
    CurrentVisitor visitor,
    SellerDealService sellerDeals,
    DealNotes notes,
    AddOrderReader reader,
    AddOrderFactory orders,
    DealNoteFactory noteForms,
    DealLocalizer texts,
    FormErrors errors,
    Notices notices) : BaseFleaMarketController
{
    private Deal Own => HttpContext.Features.Get<Deal>()!;

    [HttpGet]
    public async Task<IActionResult> AddOrder() => PageOrPopup("AddOrder", "_AddOrder", await orders.PrepareAsync());

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Sales)]
    public async Task<IActionResult> AddOrder(AddOrderModel form)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("AddOrder", "_AddOrder", await orders.PrepareAgainAsync(form));
        var terms = await reader.ReadAsync(form, ModelState);
        var outcome = await sellerDeals.AddForBuyerAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), form.ListingId, form.BuyerId, terms);
        if (outcome.Succeeded)
            return await DoneAsync(outcome.Value!, "Notices.Added");
        await errors.AddAsync(ModelState, outcome.Refusals, AddOrderModel.FieldOf);
        return PageOrPopup("AddOrder", "_AddOrder", await orders.PrepareAgainAsync(form));
    }

    [HttpGet, SellerOfDeal]
    public async Task<IActionResult> Note() => PageOrPopup("Note", "_NoteForm", await noteForms.PrepareAsync(Own));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), SellerOfDeal]
    public async Task<IActionResult> Note([Multiline] string? note)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("Note", "_NoteForm", noteForms.PrepareAgain(Own, note));
        var outcome = await notes.WriteAsync(Own.Id, note);
        if (outcome.Succeeded)
            return await DoneAsync(Own, "Notices.NoteSaved");
        await errors.AddAsync(ModelState, outcome.Refusals, _ => nameof(DealNoteModel.Note));
        return PageOrPopup("Note", "_NoteForm", noteForms.PrepareAgain(Own, note));
    }

    private async Task<IActionResult> DoneAsync(Deal deal, string notice)
    {
        notices.Success(await texts.TextAsync(notice));
        return GoTo(FleaMarketRoutes.Deal, new { id = deal.Id });
    }
}
