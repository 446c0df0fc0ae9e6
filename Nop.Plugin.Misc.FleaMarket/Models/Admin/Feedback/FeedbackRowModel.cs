using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;

public record FeedbackRowModel : BaseNopEntityModel
{
    public int ListingId { get; init; }

    /// <summary>The name of what was bought.</summary>
    public required string Listing { get; init; }

    /// <summary>The seller's page, where everybody reads it.</summary>
    public required string Url { get; init; }

    /// <summary>The buyer.</summary>
    public int AuthorId { get; init; }
    public required string Author { get; init; }
    public int SellerId { get; init; }
    public required string Seller { get; init; }
    public int ProductStars { get; init; }
    public int SellerStars { get; init; }
    public required string Text { get; init; }

    /// <summary>Empty until the seller has answered.</summary>
    public required string Answer { get; init; }
    public DateTime GivenOn { get; init; }
    public bool IsHidden { get; init; }

    /// <summary>Who hid it; empty while it is shown.</summary>
    public required string HiddenBy { get; init; }
}
