using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Prepares the form of a deal's step.</summary>
public class DealStepFactory(
    DealDates dates,
    DealPhotos photos,
    WorkingCurrency prices,
    ModerationReasons reasons,
    FeeNotice fees,
    ILocalizationService localization)
{
    public async Task<DealStepModel> PrepareAsync(Deal deal, DealCommand asked) => new()
    {
        Revision = deal.Revision,
        Info = await InfoAsync(deal, asked)
    };

    /// <summary>The form as it was typed, after a refusal, for the deal as it is now.</summary>
    public async Task<DealStepModel> PrepareAgainAsync(Deal deal, DealCommand asked, DealStepModel typed) =>
        typed with { Revision = deal.Revision, Info = await InfoAsync(deal, asked) };

    private async Task<DealStepInfo> InfoAsync(Deal deal, DealCommand asked) => new()
    {
        DealId = deal.Id,
        Action = asked.Action,
        ActionText = await localization.GetLocalizedEnumAsync(asked.Action),
        ListingName = deal.ListingName,
        PhotoUrl = (await photos.UrlsAsync([deal]))[deal.Id],
        Amount = await prices.FormatAsync(deal.Amount),
        Quantity = deal.Quantity,
        CurrencyCode = await prices.CodeAsync(),
        Fee = asked is { Action: DealAction.Close, Actor: DealActor.Seller } ? await fees.OfAsync(deal) : null,
        CannedReasons = asked.Action == DealAction.Cancel ? await CannedAsync(asked.Actor) : [],
        FirstDay = dates.Day(1),
        LastDay = dates.Day(DealRules.MostDaysAhead - 1)
    };

    private async Task<IReadOnlyList<SelectListItem>> CannedAsync(DealActor actor) => (await reasons.OfAsync(DealStepReader.ReasonsOf(actor)))
        .Select(reason => new SelectListItem(reason.Text, reason.Id.ToString(CultureInfo.InvariantCulture))).ToList();
}
