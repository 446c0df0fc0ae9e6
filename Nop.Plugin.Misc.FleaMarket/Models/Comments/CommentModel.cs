using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Comments;

public record CommentModel : BaseNopEntityModel
{
    public int ListingId { get; init; }
    public string Author { get; init; } = "";
    public bool IsBySeller { get; init; }
    public string Text { get; init; } = "";
    public DateTime WrittenOn { get; init; }

    /// <summary>Only those who may hide it see it.</summary>
    public bool IsHidden { get; init; }
    public bool CanHide { get; init; }
    public bool CanShow { get; init; }
}
