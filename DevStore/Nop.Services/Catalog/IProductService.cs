namespace Nop.Services.Catalog;

public interface IProductService
{
    Task<IList<Product>> GetAllProductsDisplayedOnHomepageAsync();
    Task<Product> GetProductByIdAsync(int productId);
    Task<IList<Product>> GetProductsByIdsAsync(int[] productIds);
    Task InsertProductAsync(Product product);
    Task UpdateProductAsync(Product product);
    Task<IPagedList<Product>> SearchProductsAsync(int pageIndex = 0, int pageSize = int.MaxValue, IList<int> categoryIds = null,
        IList<int> manufacturerIds = null, int storeId = 0, int vendorId = 0, int warehouseId = 0, ProductType? productType = null,
        bool visibleIndividuallyOnly = false, bool excludeFeaturedProducts = false, decimal? priceMin = null, decimal? priceMax = null,
        int productTagId = 0, string keywords = null, bool searchDescriptions = false, bool searchManufacturerPartNumber = true,
        bool searchSku = true, bool searchProductTags = false, int languageId = 0,
        IList<SpecificationAttributeOption> filteredSpecOptions = null, ProductSortingEnum orderBy = ProductSortingEnum.Position,
        bool showHidden = false, bool? overridePublished = null);
    Task<Product> GetProductBySkuAsync(string sku);
    bool ProductIsAvailable(Product product, DateTime? dateTime = null);
    Task InsertProductPictureAsync(ProductPicture productPicture);
}
