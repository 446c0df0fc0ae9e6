using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

/// <summary>The seller's word on a feedback; in a table of its own, so that a unique key keeps it the only one.</summary>
public class FeedbackAnswer : BaseEntity
{
    public const int LongestText = 2000;

    public int FeedbackId { get; set; }
    public int SellerId { get; set; }
    public string Text { get; set; } = "";
    public DateTime CreatedOnUtc { get; set; }

    /// <param name="text">Tidied; null for nothing.</param>
    public static IEnumerable<FeedbackRefusal> Broken(string? text)
    {
        if (text is null)
            yield return FeedbackRefusal.AnswerMissing;
        if (text?.Length > LongestText)
            yield return FeedbackRefusal.AnswerTooLong;
    }
}
