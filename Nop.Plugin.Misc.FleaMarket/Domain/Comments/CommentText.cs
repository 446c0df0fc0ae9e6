namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>What is kept of a typed text: one kind of line ends, no control characters, nothing empty around it.</summary>
public static class CommentText
{
    public static string Clean(string? typed) => string.Concat((typed ?? "").ReplaceLineEndings("\n")
        .Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))).Trim();

    /// <returns>Null for a text that may be written.</returns>
    public static CommentRefusal? Refuse(string text) => text.Length switch
    {
        0 => CommentRefusal.TextMissing,
        > ListingComment.LongestText => CommentRefusal.TextTooLong,
        _ => null
    };
}
