using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>The field of the sell form that a refusal stands beside.</summary>
internal static class RefusalFields
{
    /// <returns>An empty name for what concerns the form as a whole.</returns>
    public static string Of(ListingRefusal refusal) => refusal switch
    {
        ListingRefusal.NameMissing or ListingRefusal.NameTooLong => nameof(ListingFormModel.Name),
        ListingRefusal.DescriptionTooLong => nameof(ListingFormModel.Description),
        ListingRefusal.ConditionMissing => nameof(ListingFormModel.ConditionId),
        ListingRefusal.TooManyCharacteristics or ListingRefusal.CharacteristicTooLong => nameof(ListingFormModel.LineNames),
        ListingRefusal.PriceNotPositive or ListingRefusal.PriceTooHigh => nameof(ListingFormModel.Price),
        ListingRefusal.QuantityNotPositive or ListingRefusal.NotEnoughUnits => nameof(ListingFormModel.Quantity),
        ListingRefusal.ContactMissing or ListingRefusal.ContactTooLong => nameof(ListingFormModel.Phone),
        ListingRefusal.EmailInvalid => nameof(ListingFormModel.Email),
        ListingRefusal.PhotoTooLarge or ListingRefusal.PhotoNotAnImage or ListingRefusal.PhotoTooManyPixels or ListingRefusal.PhotoDamaged
            => nameof(ListingFormModel.Photo),
        _ => ""
    };
}
