namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Routes;

/// <summary>Names of the routes to a listing's comments.</summary>
public static class CommentRoutes
{
    /// <summary>The part of a listing's page that holds them.</summary>
    public const string Reviews = "flea-reviews";

    /// <summary>The form below them.</summary>
    public const string Form = "flea-comment-form";

    /// <summary>The switch of the mails about them.</summary>
    public const string Switch = "flea-comment-mails";

    public const string Comment = Prefix + "Comment";
    public const string Hide = Prefix + "HideComment";
    public const string Show = Prefix + "ShowComment";
    public const string Mute = Prefix + "MuteComments";

    private const string Prefix = "Plugin.Misc.FleaMarket.";

    /// <summary>The place of one comment on the page.</summary>
    public static string Anchor(int commentId) => $"comment-{commentId}";
}
