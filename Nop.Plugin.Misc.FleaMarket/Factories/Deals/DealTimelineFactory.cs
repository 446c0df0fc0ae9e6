using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>A deal's history in words; the newest entry first.</summary>
public class DealTimelineFactory(DealQueries deals, DealDates dates, DealLocalizer texts, CustomerDisplayNames displayNames, WorkingCurrency prices, ILocalizationService localization)
{
    /// <param name="nameOf">Of the two the deal is between.</param>
    /// <param name="isForSeller">Or for the administration: with what a buyer must not learn.</param>
    public async Task<IReadOnlyList<DealPageModel.EntryModel>> PrepareAsync(Deal deal, Func<int, string> nameOf, bool isForSeller)
    {
        var timeline = await deals.TimelineAsync(deal.Id);
        var lapsed = DealProposals.Lapsed(timeline);
        var impersonators = timeline.Where(entry => entry.ImpersonatedById > 0).Select(entry => entry.ImpersonatedById).ToList();
        var impersonatorOf = impersonators.Count > 0 ? await displayNames.LoadAsync(impersonators) : nameOf;
        var entries = new List<DealPageModel.EntryModel>();
        foreach (var entry in timeline.Reverse())
            entries.Add(new(
                await texts.TextAsync($"Done.{entry.Action}"),
                await WhoAsync(entry, nameOf, impersonatorOf),
                await dates.ShowAsync(entry.CreatedOnUtc),
                isForSeller && IsByItself(entry, deal) ? await texts.TextAsync("Timeline.ByItself") : await DetailAsync(entry),
                await ReasonAsync(entry),
                await LapsedAsync(lapsed[entry.Revision])));
        return entries;
    }

    private static bool IsByItself(DealRevision entry, Deal deal) => entry.Action == DealAction.DeclineOffer && deal.DeclinesOnUtc <= entry.CreatedOnUtc;

    private async Task<string> WhoAsync(DealRevision entry, Func<int, string> nameOf, Func<int, string> impersonatorOf)
    {
        if (entry.Actor is not (DealActor.Seller or DealActor.Buyer))
            return await localization.GetLocalizedEnumAsync(entry.Actor);
        var who = nameOf(entry.CustomerId);
        return entry.ImpersonatedById > 0 ? await texts.TextAsync("OnBehalf", impersonatorOf(entry.ImpersonatedById), who) : who;
    }

    private async Task<string?> DetailAsync(DealRevision entry)
    {
        if (entry.Amount is { } amount)
            return await prices.FormatAsync(amount);
        if (entry.DateUtc is { } date)
            return dates.ShowDay(date).ToString("D");
        return entry.TrackingNumber is { } number ? await texts.TextAsync("TrackingNumberIs", number) : null;
    }

    private async Task<string?> ReasonAsync(DealRevision entry) =>
        entry.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : entry.Reason;

    private async Task<IReadOnlyList<string>> LapsedAsync(DealProposals lapsed)
    {
        var lines = new List<string>();
        if (lapsed.Amount is { } amount)
            lines.Add(await texts.TextAsync("Lapsed.Amount", await prices.FormatAsync(amount)));
        if (lapsed.AskedAmount is { } asked)
            lines.Add(await texts.TextAsync("Lapsed.AskedAmount", await prices.FormatAsync(asked)));
        if (lapsed.DateUtc is { } date)
            lines.Add(await texts.TextAsync("Lapsed.Date", dates.ShowDay(date).ToString("D")));
        return lines;
    }
}
