namespace Nop.Plugin.Misc.FleaMarket.Models.Feedback;

/// <summary>A page of what buyers have said of a seller.</summary>
public record FeedbackPageModel
{
    public int Total { get; init; }
    public IReadOnlyList<FeedbackModel> Rows { get; init; } = [];
    public PagesModel Pages { get; init; } = new();
}
