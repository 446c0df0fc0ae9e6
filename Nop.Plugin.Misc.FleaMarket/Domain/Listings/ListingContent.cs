namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a seller or a moderator writes about an item.</summary>
public sealed record ListingContent
{
    public const int LongestName = 200;
    public const int LongestDescription = 4000;

    /// <summary>That an owner may allow.</summary>
    public const int MostPhotos = 12;

    public required string Name { get; init; }
    public string Description { get; init; } = "";
    public ItemCondition Condition { get; init; }
    public IReadOnlyList<Characteristic> Characteristics { get; init; } = [];

    /// <summary>Of one unit, in the primary store currency.</summary>
    public decimal Price { get; init; }

    /// <summary>Units on offer.</summary>
    public int Quantity { get; init; }
    public required Contact Contact { get; init; }
    public bool ForAggregators { get; init; } = true;

    /// <summary>Until where the price comes down by itself, in the primary store currency; 0 where it does not.</summary>
    public decimal LowestPrice { get; init; }

    /// <summary>Between two steps of a price that comes down.</summary>
    public int DaysBetweenSteps { get; init; } = PriceFall.UsualDays;

    /// <summary>By which such a price comes down at each step.</summary>
    public int PercentOfStep { get; init; } = PriceFall.UsualPercent;

    /// <summary>Whether buyers may ask at a price of their own.</summary>
    public bool TakesOffers { get; init; }

    /// <summary>Of one unit, in the primary store currency: what offers less is declined by itself; 0 where nothing is. The seller's secret from buyers.</summary>
    public decimal LowestOffer { get; init; }

    /// <summary>Whether customers may ask in private.</summary>
    public bool TakesPrivateQuestions { get; init; }

    /// <summary>Why it is sold: one of the owner's list (<see cref="ReasonKind.Selling"/>); 0 for not said.</summary>
    public int SellingReasonId { get; init; }
    public bool ShowSellingReason { get; init; }

    /// <summary>Whether buyers see when it was bought here, and how long ago it was delivered.</summary>
    public bool ShowPurchaseMonth { get; init; } = true;

    /// <summary>Ids of the store's pictures, the cover first.</summary>
    public IReadOnlyList<int> Photos { get; init; } = [];

    /// <summary>Whether this asks for less money or offers fewer units than before, and is the same otherwise.</summary>
    public bool OnlyLowers(ListingContent before) =>
        Price <= before.Price && Quantity <= before.Quantity
        && FieldChange.Between(before, this) is { Count: > 0 } changes
        && changes.All(change => change.Field is nameof(Price) or nameof(Quantity));

    public ListingContent Trimmed() => this with
    {
        Name = UserText.Line(Name) ?? "",
        Description = UserText.Lines(Description) ?? "",
        Contact = Contact.Trimmed(),
        Characteristics = Characteristics
            .Select(line => line.Trimmed()).OfType<Characteristic>().ToList()
    };
}
