namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>What a moderator asks the comments for; what is null does not narrow it.</summary>
public sealed record CommentFilter
{
    public int? ListingId { get; init; }

    /// <summary>A part of the listing's name.</summary>
    public string? ListingName { get; init; }

    /// <summary>The beginning of the author's e-mail address or user name.</summary>
    public string? AuthorLogin { get; init; }

    /// <summary>A part of the comment.</summary>
    public string? Text { get; init; }
    public bool? IsHidden { get; init; }
    public int? StoreId { get; init; }

    /// <summary>The end is not included.</summary>
    public DateTime? WrittenFromUtc { get; init; }
    public DateTime? WrittenBeforeUtc { get; init; }
}
