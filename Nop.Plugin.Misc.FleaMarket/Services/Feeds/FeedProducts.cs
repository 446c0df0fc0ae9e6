using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>What a feed says of the listed products; two statements for any number of them.</summary>
public class FeedProducts(
    IRepository<ProductCategory> productCategories,
    IRepository<ProductManufacturer> productManufacturers,
    IRepository<Manufacturer> manufacturers)
{
    /// <returns>By product, its categories in the store's order.</returns>
    public async Task<ILookup<int, int>> CategoryIdsAsync(List<int> productIds)
    {
        var rows = await productCategories.Table
            .Where(mapping => productIds.Contains(mapping.ProductId))
            .Select(mapping => new { mapping.ProductId, mapping.CategoryId, mapping.DisplayOrder, mapping.Id })
            .ToListAsync();
        return rows.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Id).ToLookup(row => row.ProductId, row => row.CategoryId);
    }

    /// <returns>By product, its manufacturers in the store's order.</returns>
    public async Task<ILookup<int, (int Id, string Name)>> ManufacturersAsync(List<int> productIds)
    {
        var rows = await (
            from mapping in productManufacturers.Table
            join manufacturer in manufacturers.Table on mapping.ManufacturerId equals manufacturer.Id
            where productIds.Contains(mapping.ProductId) && manufacturer.Published && !manufacturer.Deleted
            select new { mapping.ProductId, mapping.DisplayOrder, mapping.Id, mapping.ManufacturerId, manufacturer.Name })
            .ToListAsync();
        return rows.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Id).ToLookup(row => row.ProductId, row => (row.ManufacturerId, row.Name));
    }
}
