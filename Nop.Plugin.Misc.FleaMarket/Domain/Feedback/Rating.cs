using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

/// <summary>What a buyer types; 0 stands for stars that were not chosen.</summary>
public sealed record Rating(int ProductStars, int SellerStars, string? Text)
{
    public const int Fewest = 1;
    public const int Most = 5;

    public Rating Trimmed() => this with { Text = UserText.Lines(Text) };

    /// <summary>Every rule that it breaks.</summary>
    public IEnumerable<FeedbackRefusal> Broken()
    {
        if (!IsRating(ProductStars))
            yield return FeedbackRefusal.ProductStarsMissing;
        if (!IsRating(SellerStars))
            yield return FeedbackRefusal.SellerStarsMissing;
        if (Text is null)
            yield return FeedbackRefusal.TextMissing;
        else if (Text.Length > DealFeedback.LongestText)
            yield return FeedbackRefusal.TextTooLong;
    }

    private static bool IsRating(int stars) => stars is >= Fewest and <= Most;
}
