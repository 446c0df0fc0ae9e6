using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>What a history keeps of a field, in words.</summary>
public class ListingFieldLocalizer(SellingReasonTexts sellingReasons, ILocalizationService localization)
{
    /// <param name="printed">As <see cref="ListingField.Print"/> has it.</param>
    /// <param name="formatPrice">From the primary store currency.</param>
    public async Task<string?> ValueAsync(string field, string? printed, Func<decimal, Task<string>> formatPrice) => field switch
    {
        nameof(ListingContent.Condition) when Enum.TryParse<ItemCondition>(printed, out var condition) => await localization.GetLocalizedEnumAsync(condition),
        nameof(ListingContent.Price) or nameof(ListingContent.LowestPrice) or nameof(ListingContent.LowestOffer) when decimal.TryParse(printed, CultureInfo.InvariantCulture, out var price) => await formatPrice(price),
        nameof(ListingContent.PercentOfStep) when printed is not null => $"{printed} %",
        _ when field == ListingField.Photos.Name && printed is not null => ListingField.ReadIds(printed).Count.ToString(CultureInfo.CurrentCulture),
        _ when field == ListingField.SellingReason.Name && int.TryParse(printed, CultureInfo.InvariantCulture, out var id) => await sellingReasons.OfAsync(id) ?? "",
        _ when bool.TryParse(printed, out var yes) => await localization.GetResourceAsync(yes ? "Common.Yes" : "Common.No"),
        _ => printed
    };
}
