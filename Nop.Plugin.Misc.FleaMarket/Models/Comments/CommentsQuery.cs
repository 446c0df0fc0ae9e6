using Microsoft.AspNetCore.Mvc;

namespace Nop.Plugin.Misc.FleaMarket.Models.Comments;

/// <summary>What a listing's address says of its comments; what cannot be read there is left out.</summary>
public record CommentsQuery
{
    [FromQuery(Name = "page")]
    public int Page { get; set; }

    /// <summary>The comment whose page is shown, whatever its number.</summary>
    [FromQuery(Name = "comment")]
    public int CommentId { get; set; }

    /// <summary>The comment that the form is to answer.</summary>
    [FromQuery(Name = "answer")]
    public int AnswersId { get; set; }

    public bool IsEmpty => this is { Page: 0, CommentId: 0, AnswersId: 0 };
}
