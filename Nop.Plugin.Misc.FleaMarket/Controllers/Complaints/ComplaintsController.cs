using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Complaints;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Complaints;

/// <summary>Complaints about buyers, sellers and listings, and the card that sellers read of a buyer.</summary>
[RegisteredOnly]
public class ComplaintsController(
    CurrentVisitor visitor,
    ComplaintService complaintService,
    ComplaintFormFactory forms,
    BuyerCardFactory cards,
    FormErrors errors,
    Notices notices) : BaseFleaMarketController
{
    private const int LastPage = 10_000;

    private Deal Own => HttpContext.Features.Get<Deal>()!;

    private Listing Reported => HttpContext.Features.Get<Listing>()!;

    [HttpGet, SellerOfDeal]
    public async Task<IActionResult> Buyer(int page = 1) => !Own.IsWantedByBuyer
        ? NotFound()
        : PageOrPopup("BuyerCard", "_BuyerCard", await cards.PrepareAsync(Own, Math.Clamp(page, 1, LastPage)));

    [HttpGet, PartyOfDeal]
    public async Task<IActionResult> Deal() => Form(await forms.PrepareAsync(Own));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Deal), PartyOfDeal]
    public async Task<IActionResult> Deal(ComplaintFormModel form)
    {
        if (!ModelState.IsValid)
            return Form(await forms.PrepareAgainAsync(Own, form));
        var outcome = await complaintService.ComplainAsync(Own, (await visitor.CustomerAsync()).Id, form.TypeId, form.Text);
        return outcome.Succeeded
            ? await DoneAsync(outcome.Value!, FleaMarketRoutes.Deal, Own.Id)
            : await RefusedAsync(await forms.PrepareAgainAsync(Own, form), outcome.Refusals);
    }

    [HttpGet, LoadForeignListing]
    public async Task<IActionResult> Listing() => Form(await forms.PrepareAsync(Reported));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.Listing), LoadForeignListing]
    public async Task<IActionResult> Listing(ComplaintFormModel form)
    {
        if (!ModelState.IsValid)
            return Form(await forms.PrepareAgainAsync(Reported, form));
        var outcome = await complaintService.ComplainAsync(Reported, await visitor.CustomerAsync(), form.TypeId, form.Text);
        return outcome.Succeeded
            ? await DoneAsync(outcome.Value!, FleaMarketRoutes.Listing, Reported.Id)
            : await RefusedAsync(await forms.PrepareAgainAsync(Reported, form), outcome.Refusals);
    }

    private IActionResult Form(ComplaintFormModel form) => PageOrPopup($"Complaint.{form.Info.Subject}", "_ComplaintForm", form);

    private async Task<IActionResult> DoneAsync(Complaint complaint, string route, int id)
    {
        notices.Success(await forms.SentAsync(complaint.Subject));
        return GoTo(route, new { id });
    }

    private async Task<IActionResult> RefusedAsync(ComplaintFormModel form, IEnumerable<ComplaintRefusal> refusals)
    {
        await errors.AddAsync(ModelState, refusals, ComplaintFormModel.FieldOf);
        return Form(form);
    }
}
