using System.ComponentModel.DataAnnotations;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What every offer has to say about itself, whoever writes it.</summary>
public static class ContentRules
{
    private static readonly EmailAddressAttribute _email = new();

    private static readonly (Func<ListingContent, bool> Broken, ListingRefusal Refusal)[] _rules =
    [
        (content => content.Name.Length == 0, ListingRefusal.NameMissing),
        (content => !Enum.IsDefined(content.Condition), ListingRefusal.ConditionMissing),
        (content => content.Characteristics.Count > Characteristic.MostPerListing, ListingRefusal.TooManyCharacteristics),
        (content => content.Characteristics.Any(IsTooLong), ListingRefusal.CharacteristicTooLong),
        (content => content.Price <= 0, ListingRefusal.PriceNotPositive),
        (content => content.LowestPrice < 0 || content.Price > 0 && content.LowestPrice > content.Price, ListingRefusal.LowestPriceTooHigh),
        (content => content.LowestPrice > 0 && content.DaysBetweenSteps is < PriceFall.LeastDays or > PriceFall.MostDays, ListingRefusal.StepDaysOutOfRange),
        (content => content.LowestPrice > 0 && !PriceFall.Percents.Contains(content.PercentOfStep), ListingRefusal.StepPercentUnknown),
        (content => content.LowestOffer < 0 || content.Price > 0 && content.LowestOffer > content.Price, ListingRefusal.LowestOfferTooHigh),
        (content => content.Quantity <= 0, ListingRefusal.QuantityNotPositive),
        (content => content.Photos.Count > ListingContent.MostPhotos, ListingRefusal.TooManyPhotos),
        (content => content.Contact.IsEmpty, ListingRefusal.ContactMissing),
        (content => content.Contact.Email is { Length: <= Contact.LongestPart } email && !_email.IsValid(email), ListingRefusal.EmailInvalid)
    ];

    public static IEnumerable<ListingRefusal> Broken(ListingContent content) =>
        _rules.Where(rule => rule.Broken(content)).Select(rule => rule.Refusal)
            .Concat(ListingField.All.Where(field => field.IsTooLong(content)).Select(field => field.Limit!.Refusal));

    /// <summary>Photos that a listing keeps after an edit; an owner who lowers the number takes none away.</summary>
    /// <param name="before">That it has.</param>
    /// <param name="most">That the owner allows.</param>
    public static int MostPhotos(int before, int most) => Math.Min(Math.Max(before, most), ListingContent.MostPhotos);

    private static bool IsTooLong(Characteristic line) =>
        line.Name.Length > Characteristic.LongestName || line.Value.Length > Characteristic.LongestValue;
}
