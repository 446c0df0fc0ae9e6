using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Models.Following;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Sellers;

public record SellerPageModel : BaseNopModel
{
    public SellerModel Seller { get; init; } = new();

    /// <summary>Null for the seller, and where nobody can be followed.</summary>
    public FollowModel? Follow { get; init; }
    public CardPageModel Listings { get; init; } = new();
    public FeedbackPageModel Feedback { get; init; } = new();
}
