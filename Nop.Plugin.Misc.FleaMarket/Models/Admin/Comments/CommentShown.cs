namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;

/// <summary>Which comments the grid is to show; 0 is all of them.</summary>
public enum CommentShown
{
    All = 0,
    Shown = 1,
    Hidden = 2
}
