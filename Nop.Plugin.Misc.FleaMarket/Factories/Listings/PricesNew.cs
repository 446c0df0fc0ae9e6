using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>What the listed products cost new; one statement for any number of listings.</summary>
public class PricesNew(IRepository<Product> products, IPermissionService permissions, WorkingPrices prices)
{
    /// <summary>By listing; the price new as text, and how much less the listing costs in whole percent.</summary>
    public async Task<IReadOnlyDictionary<int, (string Price, int Saved)>> GetAsync(IReadOnlyCollection<Listing> listings)
    {
        var found = new Dictionary<int, (string, int)>();
        if (listings.Count == 0 || !await permissions.AuthorizeAsync(StandardPermission.PublicStore.DISPLAY_PRICES))
            return found;
        var pricesNew = await PricesAsync(listings.Select(listing => listing.ProductId).Distinct().ToList());
        foreach (var listing in listings)
            if (pricesNew.GetValueOrDefault(listing.ProductId) is var price && price > listing.Price)
                found[listing.Id] = (await prices.FormatAsync(price), (int)((price - listing.Price) * 100 / price));
        return found;
    }

    private async Task<Dictionary<int, decimal>> PricesAsync(List<int> productIds)
    {
        var rows = await products.Table
            .Where(product => productIds.Contains(product.Id) && product.Published && !product.Deleted
                && !product.CallForPrice && !product.CustomerEntersPrice)
            .Select(product => new { product.Id, product.Price })
            .ToListAsync();
        return rows.ToDictionary(row => row.Id, row => row.Price);
    }
}
