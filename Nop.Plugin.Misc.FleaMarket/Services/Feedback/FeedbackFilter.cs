namespace Nop.Plugin.Misc.FleaMarket.Services.Feedback;

/// <summary>What a moderator asks the feedback for; what is null does not narrow it.</summary>
public sealed record FeedbackFilter
{
    public int? ListingId { get; init; }

    /// <summary>A part of the name of what was bought.</summary>
    public string? Name { get; init; }

    /// <summary>The beginning of the buyer's or the seller's e-mail address or user name.</summary>
    public string? Login { get; init; }

    /// <summary>A part of the feedback or of its answer.</summary>
    public string? Text { get; init; }

    /// <summary>The seller's, at most.</summary>
    public int? MostStars { get; init; }
    public bool? IsHidden { get; init; }
    public int? StoreId { get; init; }

    /// <summary>The end is not included.</summary>
    public DateTime? GivenFromUtc { get; init; }
    public DateTime? GivenBeforeUtc { get; init; }
}
