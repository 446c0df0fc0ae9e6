using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;

public record CommentRowModel : BaseNopEntityModel
{
    public int ListingId { get; init; }
    public required string Listing { get; init; }

    /// <summary>Where everybody reads it.</summary>
    public required string Url { get; init; }
    public int AuthorId { get; init; }
    public required string Author { get; init; }
    public bool IsBySeller { get; init; }
    public bool IsAnswer { get; init; }
    public required string Text { get; init; }
    public DateTime WrittenOn { get; init; }
    public bool IsHidden { get; init; }

    /// <summary>Who hid it; empty while it is shown.</summary>
    public required string HiddenBy { get; init; }
}
