using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Deals;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Deals;

/// <summary>Refusals of deals in words, and the fields that they stand beside.</summary>
public class DealLocalizer(ILocalizationService localization)
{
    public Task<string> OfAsync(DealRefusal refusal) => localization.GetLocalizedEnumAsync(refusal);

    /// <summary>Of a step that is not open, with the steps that are.</summary>
    public async Task<string> OfAsync(DealOutcome outcome)
    {
        var text = await OfAsync(outcome.Refusal!.Value);
        if (outcome.Refusal != DealRefusal.NotOpenNow)
            return text;
        var open = new List<string>();
        foreach (var action in outcome.OpenActions)
            open.Add(await localization.GetLocalizedEnumAsync(action));
        return open.Count == 0 ? text : $"{text} {await TextAsync("OpenNow", string.Join(", ", open))}";
    }

    /// <summary>A text among those of deals.</summary>
    public async Task<string> TextAsync(string key, params object?[] values) =>
        string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Deals.{key}"), values);

    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string FieldOf(DealRefusal refusal) => refusal switch
    {
        DealRefusal.QuantityNotPositive or DealRefusal.NotEnoughUnits => nameof(DealRequestModel.Quantity),
        DealRefusal.AddressMissing => nameof(DealRequestModel.AddressId),
        DealRefusal.PhoneMissing or DealRefusal.PhoneTooLong or DealRefusal.PhoneWrong => nameof(DealRequestModel.Phone),
        DealRefusal.MessageTooLong => nameof(DealRequestModel.Message),
        DealRefusal.ReasonMissing or DealRefusal.ReasonTooLong => nameof(DealStepModel.Reason),
        DealRefusal.TrackingNumberTooLong => nameof(DealStepModel.TrackingNumber),
        DealRefusal.AmountNotPositive or DealRefusal.AmountTooHigh => nameof(DealStepModel.Amount),
        DealRefusal.DateNotInFuture or DealRefusal.DateTooFar => nameof(DealStepModel.Date),
        _ => ""
    };
}
