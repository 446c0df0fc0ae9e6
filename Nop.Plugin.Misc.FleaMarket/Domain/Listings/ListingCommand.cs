namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A move that somebody asks for, with all that belongs to it.</summary>
public sealed record ListingCommand(ListingAction Action, ListingActor Actor, int CustomerId)
{
    public const int LongestReason = 1000;

    /// <summary>The revision that was shown to the one who asks; null where it does not matter.</summary>
    public int? ShownRevision { get; init; }
    public string? Reason { get; init; }
    public ListingRefusal? StoreReason { get; init; }
    public ListingContent? Content { get; init; }
    public Photo? NewPhoto { get; init; }
    public bool DropPhoto { get; init; }

    /// <summary>Units that this step sells, reserves or frees.</summary>
    public int Units { get; init; }

    /// <summary>What speaks against it besides the rules, such as a photo that could not be read.</summary>
    public IReadOnlyList<ListingRefusal> AlsoRefused { get; init; } = [];

    public ListingCommand With(ListingSubmission sent) => this with
    {
        Content = sent.Content.Trimmed(),
        NewPhoto = sent.NewPhoto,
        DropPhoto = sent.DropPhoto,
        AlsoRefused = sent.Refusals ?? []
    };

    public ListingCommand Trimmed() => this with { Reason = UserText.Lines(Reason) };

    public bool ChangesPhoto => NewPhoto is not null || DropPhoto;
}
