using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>A deal in the back office: without the sellers' notes and the letters of the two.</summary>
public class DealDetailsFactory(
    DealReader deals,
    DealDates dates,
    DealTexts texts,
    ListingPeople people,
    PrimaryPrices prices,
    ILocalizationService localization)
{
    public async Task<DealDetailsModel> PrepareAsync(Deal deal) => new()
    {
        Id = deal.Id,
        Revision = deal.Revision,
        Amount = (deal.AskedAmount ?? deal.Amount).ToString("0.####", CultureInfo.CurrentCulture),
        Info = await InfoAsync(deal)
    };

    /// <summary>The form as it was typed, after a refusal.</summary>
    public async Task<DealDetailsModel> PrepareAgainAsync(Deal deal, DealDetailsModel typed) => typed with { Id = deal.Id, Info = await InfoAsync(deal) };

    private async Task<DealDetailsInfo> InfoAsync(Deal deal)
    {
        var timeline = await deals.TimelineAsync(deal.Id);
        var logins = await people.LoginsAsync(timeline.Select(entry => entry.CustomerId).Concat([deal.SellerId, deal.BuyerId]));
        return new()
        {
            Status = deal.Status,
            StatusText = await localization.GetLocalizedEnumAsync(deal.Status),
            ListingId = deal.ListingId,
            ListingName = deal.ListingName,
            SellerId = deal.SellerId,
            Seller = logins.GetValueOrDefault(deal.SellerId) ?? $"#{deal.SellerId}",
            BuyerId = deal.BuyerId,
            Buyer = logins.GetValueOrDefault(deal.BuyerId) ?? $"#{deal.BuyerId}",
            Quantity = deal.Quantity,
            Amount = await prices.FormatAsync(deal.Amount),
            CurrencyCode = await prices.CodeAsync(),
            TrackingNumber = deal.TrackingNumber,
            CreatedOn = await dates.ShowAsync(deal.CreatedOnUtc),
            ClosesOn = await dates.ShowAsync(deal.ClosesOnUtc),
            AskedAmount = deal.AskedAmount is { } asked ? await prices.FormatAsync(asked) : null,
            Question = timeline.LastOrDefault(entry => entry.Action == DealAction.AskForAmount)?.Reason,
            Open = DealRules.OpenTo(DealActor.Administration, 0, deal),
            History = await HistoryAsync(timeline, logins)
        };
    }

    /// <summary>The newest entry first.</summary>
    private async Task<IReadOnlyList<HistoryEntryModel>> HistoryAsync(IReadOnlyList<DealRevision> timeline, IReadOnlyDictionary<int, string> logins)
    {
        var entries = new List<HistoryEntryModel>();
        foreach (var entry in timeline.Reverse())
            entries.Add(new()
            {
                Revision = entry.Revision,
                When = await dates.ShowAsync(entry.CreatedOnUtc),
                Who = logins.GetValueOrDefault(entry.CustomerId) ?? await localization.GetLocalizedEnumAsync(entry.Actor),
                CustomerId = logins.ContainsKey(entry.CustomerId) ? entry.CustomerId : 0,
                Action = await WhatAsync(entry),
                From = entry.FromStatus is { } from ? await localization.GetLocalizedEnumAsync(from) : null,
                To = await localization.GetLocalizedEnumAsync(entry.ToStatus),
                Reason = entry.StoreReason is { } reason ? await localization.GetLocalizedEnumAsync(reason) : entry.Reason
            });
        return entries;
    }

    private async Task<string> WhatAsync(DealRevision entry)
    {
        var what = await texts.TextAsync($"Done.{entry.Action}");
        return entry.Amount is { } amount ? $"{what}: {await prices.FormatAsync(amount)}" : what;
    }
}
