using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Stores;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Chooses products whose units may be sold again; reads no more than a few rows of a catalogue of any size.</summary>
public class SampleProducts(
    IRepository<Product> products,
    IRepository<ProductPicture> pictures,
    IRepository<ProductCategory> categories,
    IRepository<StoreMapping> mappings,
    FleaMarketSettings settings)
{
    /// <summary>Neighbours in a catalogue are alike, so more are read than are taken.</summary>
    private const int ReadForOne = 5;

    /// <returns>Those with a picture before all others; fewer where the store has fewer.</returns>
    public async Task<IReadOnlyList<Product>> ChooseAsync(int storeId, int most)
    {
        var pictured = await Sellable(storeId).Where(product => pictures.Table.Any(picture => picture.ProductId == product.Id))
            .OrderBy(product => product.Id).Take(most * ReadForOne).ToListAsync();
        if (pictured.Count >= most)
            return Spread(pictured, most);
        var plain = await Sellable(storeId).Where(product => !pictures.Table.Any(picture => picture.ProductId == product.Id))
            .OrderBy(product => product.Id).Take(most - pictured.Count).ToListAsync();
        return [.. pictured, .. plain];
    }

    private static List<Product> Spread(IList<Product> products, int most) =>
        Enumerable.Range(0, most).Select(index => products[index * products.Count / most]).ToList();

    private IQueryable<Product> Sellable(int storeId)
    {
        var excluded = settings.ExcludedCategoryIds;
        return products.Table
            .Where(product => product.Published && !product.Deleted && product.VisibleIndividually && !product.SubjectToAcl)
            .Where(product => product.ProductTypeId == (int)ProductType.SimpleProduct && product.Price > 0 && !product.CallForPrice)
            .Where(product => !product.IsGiftCard && !product.IsDownload && !product.IsRental && !product.IsRecurring)
            .Where(product => !product.LimitedToStores || mappings.Table.Any(mapping =>
                mapping.EntityId == product.Id && mapping.EntityName == nameof(Product) && mapping.StoreId == storeId))
            .Where(product => !categories.Table.Any(category => category.ProductId == product.Id && excluded.Contains(category.CategoryId)));
    }
}
