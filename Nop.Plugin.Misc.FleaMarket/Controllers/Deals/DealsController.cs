using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Deals;

/// <summary>Sales and purchases, in the customer's account.</summary>
[RegisteredOnly]
public class DealsController(
    Visitor visitor,
    DealListFactory lists,
    DealPageFactory pages,
    DealCorrespondence correspondence,
    DealTexts texts) : BaseFleaMarketController
{
    private const int LastPage = 10_000;

    private Deal Own => HttpContext.Features.Get<Deal>()!;

    [HttpGet]
    public Task<IActionResult> Sales(DealStatus status = DealStatus.New, int page = 1) => ListAsync(DealActor.Seller, status, page);

    [HttpGet]
    public Task<IActionResult> Purchases(DealStatus status = DealStatus.New, int page = 1) => ListAsync(DealActor.Buyer, status, page);

    [HttpGet, PartyOfDeal]
    public async Task<IActionResult> Deal() => View("Deal", await pages.PrepareAsync(Own));

    [HttpPost, PartyOfDeal]
    public async Task<IActionResult> Message(string? text)
    {
        if (await correspondence.WriteAsync(Own, (await visitor.CustomerAsync()).Id, text) is not { } refusal)
            return Redirect($"{Url.RouteUrl(DealRoutes.Deal, new { id = Own.Id })}#{DealRoutes.Messages}");
        ModelState.AddModelError(nameof(DealPageModel.Text), await texts.OfAsync(refusal));
        return View("Deal", await pages.PrepareAsync(Own) with { Text = text });
    }

    private async Task<IActionResult> ListAsync(DealActor role, DealStatus status, int page) =>
        View("Deals", await lists.PrepareAsync(role, Enum.IsDefined(status) ? status : DealStatus.New, Math.Clamp(page, 1, LastPage)));
}
