using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Selling;

/// <summary>Reads the sell form, and writes what a listing holds into it.</summary>
public class ListingFormReader(WorkingCurrency prices, PhotoFieldsReader photos, ListingFieldLocalizer texts, ILocalizationService localization)
{
    /// <param name="revision">Of the listing as it is shown.</param>
    public async Task<ListingFormModel> ToFormAsync(ListingContent content, int revision) => ListingFieldsReader.Fill(new ListingFormModel
    {
        Price = await prices.ToTextAsync(content.Price),
        Quantity = content.Quantity.ToString(CultureInfo.CurrentCulture),
        LowestPrice = content.LowestPrice > 0 ? await prices.ToTextAsync(content.LowestPrice) : null,
        DaysBetweenSteps = content.DaysBetweenSteps.ToString(CultureInfo.CurrentCulture),
        PercentOfStep = content.PercentOfStep,
        TakesOffers = content.TakesOffers,
        TakesPrivateQuestions = content.TakesPrivateQuestions,
        LowestOffer = content.LowestOffer > 0 ? await prices.ToTextAsync(content.LowestOffer) : null,
        Phone = content.Contact.Phone,
        ShowPhone = content.Contact.ShowPhone,
        Messenger = content.Contact.Messenger,
        ShowMessenger = content.Contact.ShowMessenger,
        Email = content.Contact.Email,
        ShowEmail = content.Contact.ShowEmail,
        ForAggregators = content.ForAggregators,
        SellingReasonId = content.SellingReasonId,
        ShowSellingReason = content.ShowSellingReason,
        ShowPurchaseMonth = content.ShowPurchaseMonth,
        Revision = revision
    }, content);

    /// <param name="before">What the form was filled in with; null for a new listing.</param>
    public async Task<ListingSubmission> ReadAsync(ListingFormModel form, ListingContent? before = null) =>
        await photos.ReadAsync(await ToContentAsync(form, before), form.Photos, form.NewPhotos, before?.Photos ?? []);

    private async Task<ListingContent> ToContentAsync(ListingFormModel form, ListingContent? before) => ListingFieldsReader.Read(form, new()
    {
        Name = "",
        Price = await AmountAsync(form.Price, before?.Price) ?? 0,
        Quantity = DecimalInput.ReadWhole(form.Quantity, CultureInfo.CurrentCulture) ?? 0,
        LowestPrice = string.IsNullOrWhiteSpace(form.LowestPrice) ? 0 : await AmountAsync(form.LowestPrice, before?.LowestPrice) ?? -1,
        DaysBetweenSteps = string.IsNullOrWhiteSpace(form.DaysBetweenSteps)
            ? PriceFall.UsualDays
            : DecimalInput.ReadWhole(form.DaysBetweenSteps, CultureInfo.CurrentCulture) ?? 0,
        PercentOfStep = form.PercentOfStep,
        TakesOffers = form.TakesOffers,
        TakesPrivateQuestions = form.TakesPrivateQuestions,
        LowestOffer = string.IsNullOrWhiteSpace(form.LowestOffer) ? 0 : await AmountAsync(form.LowestOffer, before?.LowestOffer) ?? -1,
        Contact = new(form.Phone, form.ShowPhone, form.Messenger, form.ShowMessenger, form.Email, form.ShowEmail),
        ForAggregators = form.ForAggregators,
        SellingReasonId = Math.Max(0, form.SellingReasonId),
        ShowSellingReason = form.ShowSellingReason,
        ShowPurchaseMonth = form.ShowPurchaseMonth
    });

    public async Task<IReadOnlyList<(string Label, string Now)>> DifferencesAsync(ListingFormModel typed, ListingContent now)
    {
        var differences = new List<(string, string)>();
        foreach (var change in FieldChange.Between((await ToContentAsync(typed, null)).Trimmed() with { Photos = now.Photos }, now))
            differences.Add((
                await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Fields.{change.Field}"),
                await texts.ValueAsync(change.Field, change.To, prices.FormatAsync) ?? ""));
        return differences;
    }

    /// <summary>An amount left as it was shown stays exactly what it was, whatever rounding showed.</summary>
    private async Task<decimal?> AmountAsync(string? typed, decimal? before) =>
        before is { } amount && typed == await prices.ToTextAsync(amount) ? amount : await prices.ReadAsync(typed);
}
