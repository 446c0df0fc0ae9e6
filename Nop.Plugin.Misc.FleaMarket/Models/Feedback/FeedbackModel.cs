namespace Nop.Plugin.Misc.FleaMarket.Models.Feedback;

/// <summary>A feedback as people read it.</summary>
public record FeedbackModel
{
    public string Author { get; init; } = "";

    /// <summary>Of what was bought.</summary>
    public string Name { get; init; } = "";
    public int ProductStars { get; init; }
    public int SellerStars { get; init; }
    public string? Text { get; init; }
    public DateTime When { get; init; }
    public bool IsHidden { get; init; }

    /// <summary>Null until the seller has answered.</summary>
    public string? Answer { get; init; }
    public DateTime AnsweredOn { get; init; }
}
