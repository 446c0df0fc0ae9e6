using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

/// <summary>What a buyer types; 0 stands for stars that were not chosen.</summary>
public sealed record Rating(int ProductStars, int SellerStars, string? Text)
{
    public const int Fewest = 1;
    public const int Most = 5;

    public Rating Trimmed() => this with { Text = DealText.Lines(Text) };

    /// <returns>Null for what may be given.</returns>
    public FeedbackRefusal? Refuse()
    {
        if (!IsRating(ProductStars))
            return FeedbackRefusal.ProductStarsMissing;
        if (!IsRating(SellerStars))
            return FeedbackRefusal.SellerStarsMissing;
        return Text is null ? FeedbackRefusal.TextMissing : Text.Length > DealFeedback.LongestText ? FeedbackRefusal.TextTooLong : null;
    }

    private static bool IsRating(int stars) => stars is >= Fewest and <= Most;
}
