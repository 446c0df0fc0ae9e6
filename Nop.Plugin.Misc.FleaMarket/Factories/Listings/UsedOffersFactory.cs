using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

public class UsedOffersFactory(
    CurrentVisitor visitor,
    UsedOfferQueries offers,
    WorkingCurrency prices,
    IProductService products,
    ICategoryService categories,
    FleaMarketSettings settings)
{
    public async Task<UsedOffersModel> PrepareAsync(int productId)
    {
        var used = settings.ShowOnProductPage ? await offers.GetAsync(await visitor.StoreIdAsync(), productId) : new(0, 0);
        return new()
        {
            ProductId = productId,
            Count = used.Count,
            LowestPrice = used.Count > 0 ? await prices.FormatAsync(used.LowestPrice) : null,
            InvitesToSell = settings.ShowSellHintOnProductPage && await MayBeSoldAsync(productId)
        };
    }

    private async Task<bool> MayBeSoldAsync(int productId) =>
        await products.GetProductByIdAsync(productId) is { } product && !(await KindAsync(product)).Broken(settings.Terms).Any();

    private async Task<ResalableProduct> KindAsync(Product product)
    {
        var mappings = settings.ExcludedCategoryIds.Count > 0 ? await categories.GetProductCategoriesByProductIdAsync(product.Id, true) : [];
        return new(product.IsGiftCard, product.IsDownload, product.IsRental, product.IsRecurring,
            mappings.Select(mapping => mapping.CategoryId).ToList());
    }
}
