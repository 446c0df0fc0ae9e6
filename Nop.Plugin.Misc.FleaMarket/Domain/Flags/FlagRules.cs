using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>What an owner has moderators told of.</summary>
/// <param name="Words">The owner's list.</param>
/// <param name="Region">Where phone numbers belong that are written without a country: ISO 3166-1, two letters; null where nothing is known.</param>
/// <param name="RejectionDays">How long a rejection counts; 0 for not at all.</param>
public sealed record FlagRules(
    bool ContactData, ListedWords Words, bool PriceAboveNew, bool SamePhoto, bool FirstListing, int RejectionDays, bool PartialRefund, string? Region)
{
    /// <summary>What the words of a listing show; what everybody may read of them, that is, and not the contact data beside them.</summary>
    public IEnumerable<FoundFlag> InWords(ListingContent content)
    {
        var text = string.Join("\n", ListingField.All.Where(field => field.Searched is not null).Select(field => field.Print(content)));
        var contacts = ContactData ? Flags.ContactData.Find(text, Region) : [];
        return contacts.Distinct().Take(ListingFlag.MostOfKind).Select(found => new FoundFlag(FlagKind.ContactData, found))
            .Concat(Words.FindIn(text).Take(ListingFlag.MostOfKind).Select(word => new FoundFlag(FlagKind.ListedWord, word)));
    }
}
