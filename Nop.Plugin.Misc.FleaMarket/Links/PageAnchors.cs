namespace Nop.Plugin.Misc.FleaMarket.Links;

/// <summary>Ids of parts of pages that addresses lead to.</summary>
public static class PageAnchors
{
    /// <summary>On a listing's page.</summary>
    public const string Comments = "flea-reviews";

    /// <summary>Below the comments.</summary>
    public const string CommentForm = "flea-comment-form";

    /// <summary>The switch of the mails about a listing's comments.</summary>
    public const string CommentMails = "flea-comment-mails";

    /// <summary>The correspondence on a deal's page.</summary>
    public const string Messages = "flea-messages";

    /// <summary>On a deal's page, and on a seller's.</summary>
    public const string Feedback = "flea-feedback";

    /// <summary>On a buyer's card.</summary>
    public const string Complaints = "flea-complaints";

    public static string Comment(int commentId) => $"comment-{commentId}";

    /// <summary>A listing in a list, and what names it on its own page.</summary>
    public static string Card(int listingId) => $"flea-listing-{listingId}";

    /// <summary>The switch that follows a seller.</summary>
    public const string Follow = "flea-follow";
}
