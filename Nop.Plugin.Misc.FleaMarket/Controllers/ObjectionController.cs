using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Objections;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>A seller's word against a decision of a moderator.</summary>
[RegisteredOnly]
public class ObjectionController(
    ObjectionService objectionService, ObjectionFormFactory forms, FormErrors errors, Notices notices, ILocalizationService localization) : BaseFleaMarketController
{
    private Listing Own => HttpContext.Features.Get<Listing>()!;

    [HttpGet, OwnListing]
    public async Task<IActionResult> Index() => Form(await forms.PrepareAsync(Own, new()));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.MyListings), OwnListing]
    public async Task<IActionResult> Index(ObjectionFormModel form)
    {
        if (!ModelState.IsValid)
            return Form(await forms.PrepareAsync(Own, form));
        var outcome = await objectionService.ObjectAsync(Own.SellerId, Own.Id, form.Text);
        if (outcome.Succeeded)
        {
            notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Objection.Sent"));
            return GoTo(FleaMarketRoutes.MyListings);
        }
        await errors.AddAsync(ModelState, outcome.Refusals, ObjectionFormModel.FieldOf);
        return Form(await forms.PrepareAsync(Own, form));
    }

    private IActionResult Form(ObjectionFormModel form) => PageOrPopup("Objection", "_Objection", form);
}
