using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Comments;

/// <summary>A comment as it is typed.</summary>
public record CommentFormModel : BaseNopModel
{
    [Multiline]
    public string? Text { get; set; }

    /// <summary>0 for a comment that begins a conversation.</summary>
    public int AnswersId { get; set; }
}
