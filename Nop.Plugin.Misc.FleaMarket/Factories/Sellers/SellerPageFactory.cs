using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Models;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

public class SellerPageFactory(Visitor visitor, SellerFactory sellers, CardPageFactory cards)
{
    /// <returns>Null for somebody who has no page.</returns>
    public async Task<SellerPageModel?> PrepareAsync(int sellerId, int page)
    {
        var seller = await sellers.PrepareAsync(sellerId);
        if (!seller.HasPage)
            return null;
        return new()
        {
            Seller = seller,
            Listings = await cards.PrepareAsync(
                new() { StoreId = await visitor.StoreIdAsync(), SellerId = sellerId },
                page, PublicRoutes.Seller, new Dictionary<string, object?> { ["id"] = sellerId })
        };
    }
}
