using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

/// <summary>A seller has asked a buyer for feedback. The number is unique in its deal, so of two at once one is too early.</summary>
public class FeedbackReminder : BaseEntity
{
    /// <summary>Between two reminders of one deal.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromDays(3);

    public int DealId { get; set; }

    /// <summary>Counts from 1.</summary>
    public int Number { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>When the next one may be sent.</summary>
    public DateTime NextOnUtc => CreatedOnUtc + Pause;
}
