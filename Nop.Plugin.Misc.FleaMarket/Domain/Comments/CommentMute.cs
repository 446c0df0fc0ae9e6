using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Comments;

/// <summary>A customer who wants no mail about the comments of a listing.</summary>
public class CommentMute : BaseEntity
{
    public int ListingId { get; set; }
    public int CustomerId { get; set; }
}
