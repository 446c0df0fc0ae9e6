namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>Comments that an account may write, and a listing may get, within an hour; 0 = no limit.</summary>
public sealed record CommentLimits(int PerAccount, int PerListing)
{
    /// <returns>Null while one more may be written.</returns>
    public CommentRefusal? Refuse(int byAccount, int onListing)
    {
        if (PerAccount > 0 && byAccount >= PerAccount)
            return CommentRefusal.TooManyByAccount;
        return PerListing > 0 && onListing >= PerListing ? CommentRefusal.TooManyOnListing : null;
    }
}
