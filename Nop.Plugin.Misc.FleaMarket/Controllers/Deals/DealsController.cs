using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>Sales and purchases, in the customer's account.</summary>
[RegisteredOnly]
public class DealsController(
    CurrentVisitor visitor,
    DealListFactory lists,
    DealPageFactory pages,
    DealMessageService messages,
    FormErrors errors) : BaseFleaMarketController
{
    private const int LastPage = 10_000;

    private Deal Own => HttpContext.Features.Get<Deal>()!;

    [HttpGet]
    public Task<IActionResult> Sales(DealStatus? status, int page = 1) => ListAsync(DealActor.Seller, status, page);

    [HttpGet]
    public Task<IActionResult> Purchases(DealStatus? status, int page = 1) => ListAsync(DealActor.Buyer, status, page);

    [HttpGet, PartyOfDeal]
    public async Task<IActionResult> Deal(bool all = false) => View("Deal", await pages.PrepareAsync(Own, all));

    /// <summary>Where a refused letter has left the browser: when it asks again, as for another language, the deal is what is meant.</summary>
    [HttpGet, PartyOfDeal]
    public IActionResult Message() => ToMessages();

    [HttpPost, KeepsTyped(nameof(DealPageModel.Text)), SentOnce(FleaMarketRoutes.Deal), PartyOfDeal]
    public async Task<IActionResult> Message([Multiline] string? text)
    {
        if (!ModelState.IsValid)
            return View("Deal", await pages.PrepareAsync(Own) with { Text = text });
        var outcome = await messages.WriteAsync(Own, (await visitor.CustomerAsync()).Id, text);
        if (outcome.Succeeded)
            return ToMessages();
        await errors.AddAsync(ModelState, outcome.Refusals, _ => nameof(DealPageModel.Text));
        return View("Deal", await pages.PrepareAsync(Own) with { Text = text });
    }

    private RedirectToRouteResult ToMessages() => RedirectToRoute(FleaMarketRoutes.Deal, new { id = Own.Id }, PageAnchors.Messages);

    private async Task<IActionResult> ListAsync(DealActor role, DealStatus? status, int page) =>
        View("Deals", await lists.PrepareAsync(role, status is { } wanted && Enum.IsDefined(wanted) ? wanted : null, Math.Clamp(page, 1, LastPage)));
}
