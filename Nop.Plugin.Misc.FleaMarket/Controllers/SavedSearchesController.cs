using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Searches;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Searches that a customer keeps, in the account.</summary>
[RegisteredOnly]
public class SavedSearchesController(
    CurrentVisitor visitor,
    SavedSearches searches,
    SavedSearchFactory models,
    SectionQueryMapper terms,
    FormErrors errors,
    Notices notices,
    ILocalizationService localization) : BaseFleaMarketController
{
    private SavedSearch Own => HttpContext.Features.Get<SavedSearch>()!;

    [HttpGet]
    public async Task<IActionResult> Index() => View(await models.PrepareAsync());

    /// <summary>Where nothing is asked for there is nothing to save.</summary>
    [HttpGet]
    public async Task<IActionResult> Save([Bind(Prefix = "")] SectionQuery query) => (await terms.ReadAsync(query)).AsksForNothing
        ? GoTo(FleaMarketRoutes.Section)
        : PageOrPopup("SaveSearch", "_SaveSearch", await models.PrepareNewAsync(query));

    [HttpPost, KeepsTyped, SentOnce(FleaMarketRoutes.SavedSearches)]
    public async Task<IActionResult> Save([Bind(Prefix = "")] SectionQuery query, [FromForm] string? name)
    {
        if (!ModelState.IsValid)
            return PageOrPopup("SaveSearch", "_SaveSearch", await models.PrepareNewAsync(query, name ?? ""));
        var outcome = await searches.SaveAsync((await visitor.CustomerAsync()).Id, await visitor.StoreIdAsync(), name, await terms.ReadAsync(query));
        if (!outcome.Succeeded)
        {
            await errors.AddAsync(ModelState, outcome.Refusals, SaveSearchModel.FieldOf);
            return PageOrPopup("SaveSearch", "_SaveSearch", await models.PrepareNewAsync(query, name ?? ""));
        }
        await NotifyAsync("SearchSaved");
        return GoTo(FleaMarketRoutes.Section, SectionFilters.Values(query));
    }

    [HttpPost, LoadOwnSavedSearch]
    public async Task<IActionResult> Rename([FromForm] string? name)
    {
        if ((await searches.RenameAsync(Own, name)).Refusal is { } why)
            notices.Error(await localization.GetLocalizedEnumAsync(why));
        return GoTo(FleaMarketRoutes.SavedSearches);
    }

    [HttpPost, LoadOwnSavedSearch]
    public async Task<IActionResult> Pause()
    {
        await searches.PauseAsync(Own);
        return GoTo(FleaMarketRoutes.SavedSearches);
    }

    [HttpPost, LoadOwnSavedSearch]
    public async Task<IActionResult> Resume()
    {
        await searches.ResumeAsync(Own);
        return GoTo(FleaMarketRoutes.SavedSearches);
    }

    [HttpPost, LoadOwnSavedSearch]
    public async Task<IActionResult> Delete()
    {
        await searches.DeleteAsync(Own);
        await NotifyAsync("SearchDeleted");
        return GoTo(FleaMarketRoutes.SavedSearches);
    }

    private async Task NotifyAsync(string text) =>
        notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Notices.{text}"));
}
