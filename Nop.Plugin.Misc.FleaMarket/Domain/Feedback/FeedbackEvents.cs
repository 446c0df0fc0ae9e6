using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Feedback;

public sealed record FeedbackGivenEvent(Deal Deal, DealFeedback Feedback);

public sealed record FeedbackAnsweredEvent(Deal Deal, DealFeedback Feedback, FeedbackAnswer Answer);

/// <summary>The seller asks the buyer for feedback.</summary>
public sealed record FeedbackRemindedEvent(Deal Deal);

/// <summary>A moderator has hidden a feedback or shown it again; the feedback itself says which.</summary>
public sealed record FeedbackModeratedEvent(DealFeedback Feedback, int ModeratorId);
