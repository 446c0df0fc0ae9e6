using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Sellers;

public record SellerPageModel : BaseNopModel
{
    public SellerModel Seller { get; init; } = new();
    public CardPageModel Listings { get; init; } = new();
    public FeedbackPageModel Feedback { get; init; } = new();
}
