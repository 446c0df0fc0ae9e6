namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

public sealed record CommentOutcome(ListingComment? Comment, CommentRefusal? Refusal)
{
    public bool Succeeded => Refusal is null;

    /// <summary>Limits are answered with the status 429.</summary>
    public bool IsLimit => Refusal is CommentRefusal.TooManyByAccount or CommentRefusal.TooManyOnListing;

    public static CommentOutcome Done(ListingComment comment) => new(comment, null);

    public static CommentOutcome Refused(CommentRefusal refusal) => new(null, refusal);
}
