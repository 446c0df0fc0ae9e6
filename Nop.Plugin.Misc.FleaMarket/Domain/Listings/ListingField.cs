using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// One field of what is written about an item. Comparing, histories, search, exports and the sheets of the GDPR export walk
/// <see cref="All"/>, so that a field that is added here is in all of them.
/// </summary>
/// <param name="Name">As the forms and the exports call it.</param>
/// <param name="Get">A text, a number, a truth, an enumeration's value, or a list of characteristics or of pictures' ids.</param>
public sealed record ListingField(string Name, Func<ListingContent, object?> Get)
{
    public static ListingField Photos { get; } = new("Photo", content => content.Photos);

    public static ListingField SellingReason { get; } = new("SellingReason", content => content.SellingReasonId)
    {
        IsShown = false, IsLine = content => content.ShowSellingReason
    };

    public static IReadOnlyList<ListingField> All { get; } =
    [
        new(nameof(ListingContent.Name), content => content.Name)
        {
            Limit = new(ListingContent.LongestName, ListingRefusal.NameTooLong), SearchRank = 1, Searched = content => [content.Name]
        },
        new(nameof(ListingContent.Description), content => content.Description)
        {
            Limit = new(ListingContent.LongestDescription, ListingRefusal.DescriptionTooLong), IsWords = true, SearchRank = 3, Searched = content => [content.Description]
        },
        new(nameof(ListingContent.Condition), content => content.Condition),
        new(nameof(ListingContent.Characteristics), content => content.Characteristics)
        {
            IsWords = true, SearchRank = 2, Searched = content => content.Characteristics.Select(line => line.Value)
        },
        new(nameof(ListingContent.Price), content => content.Price),
        new(nameof(ListingContent.Quantity), content => content.Quantity),
        new(nameof(ListingContent.ForAggregators), content => content.ForAggregators) { IsShown = false },
        new(nameof(ListingContent.LowestPrice), content => content.LowestPrice) { IsShown = false },
        new(nameof(ListingContent.DaysBetweenSteps), content => content.DaysBetweenSteps) { IsShown = false },
        new(nameof(ListingContent.PercentOfStep), content => content.PercentOfStep) { IsShown = false },
        new(nameof(ListingContent.TakesOffers), content => content.TakesOffers) { IsShown = false },
        new(nameof(ListingContent.LowestOffer), content => content.LowestOffer) { IsShown = false },
        new(nameof(ListingContent.TakesPrivateQuestions), content => content.TakesPrivateQuestions) { IsShown = false },
        SellingReason,
        new("SellingReasonShown", content => content.ShowSellingReason) { IsShown = false },
        new("PurchaseMonthShown", content => content.ShowPurchaseMonth) { IsShown = false },
        OfContact(nameof(Contact.Phone), contact => contact.Phone, ListingRefusal.PhoneTooLong),
        OfContact("PhoneShown", contact => contact.ShowPhone),
        OfContact(nameof(Contact.Messenger), contact => contact.Messenger, ListingRefusal.MessengerTooLong),
        OfContact("MessengerShown", contact => contact.ShowMessenger),
        OfContact(nameof(Contact.Email), contact => contact.Email, ListingRefusal.EmailTooLong),
        OfContact("EmailShown", contact => contact.ShowEmail),
        Photos
    ];

    /// <summary>What histories call it; fields that are told as one share it.</summary>
    public string ChangeName { get; init; } = Name;

    /// <summary>False for what histories name and never quote.</summary>
    public bool IsQuoted { get; init; } = true;

    /// <summary>False for what a buyer does not see, or only where the seller wants so.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Whether the listing's page has a line for it, named by the resource <c>Listing.NAME</c>; null where it has none, or a place of its own.</summary>
    public Func<ListingContent, bool>? IsLine { get; init; }

    /// <summary>What a text may have at most; null for what is no text.</summary>
    public LengthLimit? Limit { get; init; }

    /// <summary>The seller's own words, which go from the histories with their writer.</summary>
    public bool IsWords { get; init; }

    /// <summary>Texts that the listing is found by; null for none.</summary>
    public Func<ListingContent, IEnumerable<string>>? Searched { get; init; }

    /// <summary>The smaller, the sooner its words come where there are more than are kept.</summary>
    public int SearchRank { get; init; }

    public bool IsTooLong(ListingContent content) => Get(content) is string text && text.Length > Limit?.Letters;

    /// <summary>As histories keep it, in the invariant culture, and by what two contents are compared.</summary>
    public string Print(ListingContent content) => Get(content) switch
    {
        IReadOnlyList<Characteristic> lines => string.Join("\n", lines.Select(line => $"{line.Name}: {line.Value}")),
        IReadOnlyList<int> ids => string.Join(",", ids),
        decimal number => number.ToString("0.########", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""
    };

    /// <summary>Reads what <see cref="Print"/> makes of pictures' ids.</summary>
    public static IReadOnlyList<int> ReadIds(string printed) =>
        printed.Split(',').Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(id => id > 0).ToList();

    private static ListingField OfContact(string name, Func<Contact, string?> get, ListingRefusal tooLong) =>
        OfContact(name, get) with { Limit = new(Contact.LongestPart, tooLong) };

    private static ListingField OfContact(string name, Func<Contact, object?> get) =>
        new(name, content => get(content.Contact)) { ChangeName = nameof(ListingContent.Contact), IsQuoted = false, IsShown = false };

    /// <param name="Letters">More are refused.</param>
    public sealed record LengthLimit(int Letters, ListingRefusal Refusal);
}
