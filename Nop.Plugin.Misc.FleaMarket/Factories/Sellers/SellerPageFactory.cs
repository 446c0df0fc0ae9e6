using Nop.Plugin.Misc.FleaMarket.Factories.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Following;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Models.Sellers;
using Nop.Plugin.Misc.FleaMarket.Web;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

public class SellerPageFactory(
    CurrentVisitor visitor, SellerFactory sellers, FollowFactory follows, ListingCardPageFactory cards, FeedbackPageFactory feedback)
{
    /// <param name="page">Of the listings, from 1.</param>
    /// <param name="feedbackPage">Of what buyers say, from 1.</param>
    /// <returns>Null for somebody who has no page.</returns>
    public async Task<SellerPageModel?> PrepareAsync(int sellerId, int page, int feedbackPage)
    {
        var seller = await sellers.PrepareAsync(sellerId);
        if (!seller.HasPage)
            return null;
        var values = new Dictionary<string, object?> { ["id"] = sellerId };
        return new()
        {
            Seller = seller,
            Follow = await follows.PrepareAsync(sellerId, seller.Name),
            Listings = await cards.PrepareAsync(new() { StoreId = await visitor.StoreIdAsync(), SellerId = sellerId }, page, FleaMarketRoutes.Seller, values),
            Feedback = await feedback.PrepareAsync(sellerId, seller.Ratings, feedbackPage, values)
        };
    }
}
