using System.ComponentModel.DataAnnotations;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What every offer has to say about itself, whoever writes it.</summary>
public static class ContentRules
{
    private static readonly EmailAddressAttribute _email = new();

    private static readonly (Func<ListingContent, bool> Broken, ListingRefusal Refusal)[] _rules =
    [
        (content => content.Name.Length == 0, ListingRefusal.NameMissing),
        (content => content.Name.Length > ListingContent.LongestName, ListingRefusal.NameTooLong),
        (content => content.Description.Length > ListingContent.LongestDescription, ListingRefusal.DescriptionTooLong),
        (content => !Enum.IsDefined(content.Condition), ListingRefusal.ConditionMissing),
        (content => content.Characteristics.Count > Characteristic.MostPerListing, ListingRefusal.TooManyCharacteristics),
        (content => content.Characteristics.Any(IsTooLong), ListingRefusal.CharacteristicTooLong),
        (content => content.Price <= 0, ListingRefusal.PriceNotPositive),
        (content => content.Quantity <= 0, ListingRefusal.QuantityNotPositive),
        (content => content.Contact.IsEmpty, ListingRefusal.ContactMissing),
        (content => ContactIsTooLong(content.Contact), ListingRefusal.ContactTooLong),
        (content => content.Contact.Email is { } email && !_email.IsValid(email), ListingRefusal.EmailInvalid)
    ];

    /// <returns>Null when nothing is wrong.</returns>
    public static ListingRefusal? FirstBroken(ListingContent content)
    {
        foreach (var (broken, refusal) in _rules)
            if (broken(content))
                return refusal;
        return null;
    }

    private static bool IsTooLong(Characteristic line) =>
        line.Name.Length > Characteristic.LongestName || line.Value.Length > Characteristic.LongestValue;

    private static bool ContactIsTooLong(Contact contact) =>
        new[] { contact.Phone, contact.Messenger, contact.Email }.Any(part => part?.Length > Contact.LongestPart);
}
