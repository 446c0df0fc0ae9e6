using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>What the store would ask its visitor for a product now.</summary>
public class NewPrices(
    IProductService products,
    IPriceCalculationService calculation,
    ProductDiscounts discounts,
    ITaxService taxes,
    IAclService acl,
    IStoreMappingService storeMappings,
    IWorkContext workContext,
    IStoreContext storeContext)
{
    /// <returns>In the primary store currency; null for what has no price for the visitor.</returns>
    public async Task<decimal?> FindAsync(Product? product)
    {
        if (product is not { Published: true, Deleted: false, CallForPrice: false, CustomerEntersPrice: false } || !products.ProductIsAvailable(product)
            || !await acl.AuthorizeAsync(product) || !await storeMappings.AuthorizeAsync(product))
            return null;
        var (customer, store) = (await workContext.GetCurrentCustomerAsync(), await storeContext.GetCurrentStoreAsync());
        var (_, final, _, _) = await calculation.GetFinalPriceAsync(product, customer, store, includeDiscounts: await discounts.AnyAsync(customer));
        return (await taxes.GetProductPriceAsync(product, final)).price;
    }

    /// <inheritdoc cref="FindAsync(Product?)"/>
    public async Task<decimal?> FindAsync(int productId) => await FindAsync(await products.GetProductByIdAsync(productId));
}
