namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

public static class CommentText
{
    /// <returns>Null for a text that may be written.</returns>
    public static CommentRefusal? Refuse(string? text) => text?.Length switch
    {
        null => CommentRefusal.TextMissing,
        > ListingComment.LongestText => CommentRefusal.TextTooLong,
        _ => null
    };
}
