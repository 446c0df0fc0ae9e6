using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Reads the form of a deal's step.</summary>
public class DealStepReader(CurrentVisitor visitor, DealDates dates, WorkingCurrency prices, ModerationReasons reasons)
{
    /// <summary>The visitor's wish, without what belongs to it.</summary>
    public async Task<DealCommand> AskAsync(Deal deal, DealAction action)
    {
        var customerId = (await visitor.CustomerAsync()).Id;
        return new(action, deal.ActorOf(customerId)!.Value, customerId);
    }

    public async Task<DealCommand> ReadAsync(Deal deal, DealAction action, DealStepModel form)
    {
        var asked = await AskAsync(deal, action);
        return asked with
        {
            ShownRevision = form.Revision,
            Reason = await ReasonAsync(form, asked.Actor),
            TrackingNumber = form.TrackingNumber,
            Amount = await prices.ReadAsync(form.Amount),
            DateUtc = dates.Read(form.Date)
        };
    }

    /// <summary>The list that one of the two chooses a reason from.</summary>
    public static ReasonKind ReasonsOf(DealActor actor) => actor == DealActor.Buyer ? ReasonKind.CancelPurchase : ReasonKind.CancelSale;

    /// <summary>What was chosen, and after it what was typed.</summary>
    private async Task<string?> ReasonAsync(DealStepModel form, DealActor actor)
    {
        if (form.CannedReasonId <= 0)
            return form.Reason;
        var chosen = (await reasons.OfAsync(ReasonsOf(actor))).FirstOrDefault(reason => reason.Id == form.CannedReasonId).Text;
        return string.Join("\n", new[] { chosen, form.Reason }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
