using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Between a step's form and the step.</summary>
public class DealStepFactory(
    CurrentVisitor visitor,
    DealDates dates,
    DealPhotos photos,
    WorkingCurrency prices,
    ModerationReasons reasons,
    FeeNotice fees,
    ILocalizationService localization)
{
    /// <summary>The visitor's wish, without what belongs to it.</summary>
    public async Task<DealCommand> AskAsync(Deal deal, DealAction action)
    {
        var customerId = (await visitor.CustomerAsync()).Id;
        return new(action, deal.ActorOf(customerId)!.Value, customerId);
    }

    public async Task<DealCommand> ReadAsync(Deal deal, DealAction action, DealStepModel form) => await AskAsync(deal, action) with
    {
        ShownRevision = form.Revision,
        Reason = await ReasonAsync(form, deal),
        TrackingNumber = form.TrackingNumber,
        Amount = await prices.ReadAsync(form.Amount),
        DateUtc = dates.Read(form.Date)
    };

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

    private async Task<IReadOnlyList<SelectListItem>> CannedAsync(DealActor actor) => (await reasons.OfAsync(KindFor(actor)))
        .Select(reason => new SelectListItem(reason.Text, reason.Id.ToString(CultureInfo.InvariantCulture))).ToList();

    /// <summary>What was chosen, and after it what was typed.</summary>
    private async Task<string?> ReasonAsync(DealStepModel form, Deal deal)
    {
        if (form.CannedReasonId <= 0)
            return form.Reason;
        var kind = KindFor(deal.ActorOf((await visitor.CustomerAsync()).Id)!.Value);
        var chosen = (await reasons.OfAsync(kind)).FirstOrDefault(reason => reason.Id == form.CannedReasonId).Text;
        return string.Join("\n", new[] { chosen, form.Reason }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static ReasonKind KindFor(DealActor actor) => actor == DealActor.Buyer ? ReasonKind.CancelPurchase : ReasonKind.CancelSale;
}
