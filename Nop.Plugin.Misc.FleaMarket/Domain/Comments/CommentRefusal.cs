namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>Why a comment was not written; localised as nopCommerce localises enumerations.</summary>
public enum CommentRefusal
{
    /// <summary>The listing is not there for the author.</summary>
    NotFound = 1,
    NotRegistered = 2,
    TextMissing = 3,
    TextTooLong = 4,

    /// <summary>The comment to be answered has been hidden meanwhile.</summary>
    AnsweredIsGone = 5,

    /// <summary>The account has written its share for an hour.</summary>
    TooManyByAccount = 10,

    /// <summary>The listing has got its share for an hour.</summary>
    TooManyOnListing = 11
}

public static class CommentRefusals
{
    /// <summary>Limits are answered with the status 429.</summary>
    public static bool IsLimit(this CommentRefusal refusal) => refusal is CommentRefusal.TooManyByAccount or CommentRefusal.TooManyOnListing;
}
