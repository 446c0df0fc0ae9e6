namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A move that somebody asks for, with all that belongs to it.</summary>
public sealed record ListingCommand(ListingAction Action, ListingActor Actor, int CustomerId)
{
    public const int LongestReason = 1000;

    /// <summary>The revision that was shown to the one who asks; null where it does not matter.</summary>
    public int? ShownRevision { get; init; }
    public string? Reason { get; init; }
    public ListingRefusal? StoreReason { get; init; }

    /// <summary>Of a rejection or a removal.</summary>
    public DecisionGround? Ground { get; init; }

    /// <summary>An objection, or its answer.</summary>
    public string? Statement { get; init; }
    public ListingContent? Content { get; init; }

    /// <summary>All photos that <see cref="Content"/> is to have; null leaves those that it has.</summary>
    public IReadOnlyList<SubmittedPhoto>? Photos { get; init; }

    /// <summary>What the store asks for the product now, in the primary store currency; null where that is not known or not asked.</summary>
    public decimal? PriceNew { get; init; }

    /// <summary>Until when it is on offer after a warning at the least.</summary>
    public DateTime? UntilUtc { get; init; }

    /// <summary>Units that this step sells, reserves or frees.</summary>
    public int Units { get; init; }

    /// <summary>What speaks against it besides the rules, such as a photo that could not be read.</summary>
    public IReadOnlyList<ListingRefusal> AlsoRefused { get; init; } = [];

    public ListingCommand With(ListingSubmission sent) => this with
    {
        Content = sent.Content.Trimmed(),
        Photos = sent.Photos,
        AlsoRefused = sent.Refusals
    };

    public ListingCommand Trimmed() => this with { Reason = UserText.Lines(Reason) };
}
