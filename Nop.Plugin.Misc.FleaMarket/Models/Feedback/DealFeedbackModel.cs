using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

namespace Nop.Plugin.Misc.FleaMarket.Models.Feedback;

/// <summary>The feedback on a deal as one of the two sees it.</summary>
public record DealFeedbackModel
{
    public int DealId { get; init; }
    public bool IsSeller { get; init; }

    /// <summary>Null while there is none.</summary>
    public FeedbackModel? Given { get; init; }

    /// <summary>What the buyer has typed, and what was refused of it.</summary>
    public FeedbackFormModel Form { get; init; } = new();

    /// <summary>What the seller has typed.</summary>
    public string? Answer { get; init; }
    public bool WasRefused { get; init; }

    /// <summary>When the seller has reminded the buyer; null for never.</summary>
    public DateTime? RemindedOn { get; init; }

    /// <summary>When the seller may remind again; null for now.</summary>
    public DateTime? RemindAgainOn { get; init; }

    /// <returns>An empty name for what concerns no field.</returns>
    public static string FieldOf(FeedbackRefusal refusal) => refusal switch
    {
        FeedbackRefusal.ProductStarsMissing => nameof(FeedbackFormModel.ProductStars),
        FeedbackRefusal.SellerStarsMissing => nameof(FeedbackFormModel.SellerStars),
        FeedbackRefusal.TextMissing or FeedbackRefusal.TextTooLong => nameof(FeedbackFormModel.FeedbackText),
        FeedbackRefusal.AnswerMissing or FeedbackRefusal.AnswerTooLong => nameof(Answer),
        _ => ""
    };

    public bool MayGive => !IsSeller && Given is null;
    public bool MayAnswer => IsSeller && Given is { Answer: null };
    public bool MayRemind => IsSeller && Given is null && RemindAgainOn is null;
}
