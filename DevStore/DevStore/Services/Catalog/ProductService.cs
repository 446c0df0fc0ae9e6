namespace DevStore.Services.Catalog;

internal class ProductService(
    IAclService acl,
    IRepository<LocalizedProperty> localized,
    IRepository<Product> products,
    IRepository<ProductCategory> productCategories,
    IRepository<ProductPicture> productPictures,
    IStoreMappingService storeMappings,
    IWorkContext workContext,
    TimeProvider clock) : IProductService
{
    private static CacheKey HomepageKey => new(NopEntityCacheDefaults<Product>.Prefix + "homepage");
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<IList<Product>> GetAllProductsDisplayedOnHomepageAsync() =>
        await products.GetAllAsync(query => query
            .Where(product => product.Published && !product.Deleted && product.ShowOnHomepage)
            .OrderBy(product => product.DisplayOrder).ThenBy(product => product.Id),
            keys => keys.PrepareKeyForDefaultCache(HomepageKey));

    public Task<Product> GetProductByIdAsync(int productId) => products.GetByIdAsync(productId, _ => default);

    public Task<IList<Product>> GetProductsByIdsAsync(int[] productIds) => products.GetByIdsAsync(productIds, _ => default, false);

    public Task InsertProductAsync(Product product) => products.InsertAsync(product);

    public Task UpdateProductAsync(Product product) => products.UpdateAsync(product);

    public async Task<IPagedList<Product>> SearchProductsAsync(int pageIndex = 0, int pageSize = int.MaxValue,
        IList<int>? categoryIds = null, IList<int>? manufacturerIds = null, int storeId = 0, int vendorId = 0, int warehouseId = 0,
        ProductType? productType = null, bool visibleIndividuallyOnly = false, bool excludeFeaturedProducts = false,
        decimal? priceMin = null, decimal? priceMax = null, int productTagId = 0, string? keywords = null,
        bool searchDescriptions = false, bool searchManufacturerPartNumber = true, bool searchSku = true,
        bool searchProductTags = false, int languageId = 0, IList<SpecificationAttributeOption>? filteredSpecOptions = null,
        ProductSortingEnum orderBy = ProductSortingEnum.Position, bool showHidden = false, bool? overridePublished = null)
    {
        var typeId = (int?)productType;
        var query = (await VisibleAsync(storeId, showHidden, overridePublished))
            .Where(product => vendorId == 0 || product.VendorId == vendorId)
            .Where(product => typeId == null || product.ProductTypeId == typeId)
            .Where(product => !visibleIndividuallyOnly || product.VisibleIndividually)
            .Where(product => priceMin == null || product.Price >= priceMin)
            .Where(product => priceMax == null || product.Price <= priceMax);
        query = WithKeywords(InCategories(query, categoryIds), keywords, languageId, searchDescriptions, searchSku);
        return await Ordered(query, orderBy).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task<Product> GetProductBySkuAsync(string sku) =>
        string.IsNullOrWhiteSpace(sku)
            ? null!
            : (await products.Table.Where(product => !product.Deleted && product.Sku == sku.Trim())
                .OrderBy(product => product.Id).FirstOrDefaultAsync())!;

    public bool ProductIsAvailable(Product product, DateTime? dateTime = null)
    {
        var moment = dateTime ?? Now;
        return (product.AvailableStartDateTimeUtc ?? moment) <= moment && moment <= (product.AvailableEndDateTimeUtc ?? moment);
    }

    public Task InsertProductPictureAsync(ProductPicture productPicture) => productPictures.InsertAsync(productPicture);

    private static IQueryable<Product> Ordered(IQueryable<Product> query, ProductSortingEnum orderBy) =>
        orderBy switch
        {
            ProductSortingEnum.NameAsc => query.OrderBy(product => product.Name),
            ProductSortingEnum.NameDesc => query.OrderByDescending(product => product.Name),
            ProductSortingEnum.PriceAsc => query.OrderBy(product => product.Price),
            ProductSortingEnum.PriceDesc => query.OrderByDescending(product => product.Price),
            ProductSortingEnum.CreatedOn => query.OrderByDescending(product => product.CreatedOnUtc),
            _ => query.OrderBy(product => product.DisplayOrder).ThenBy(product => product.Id)
        };

    private async Task<IQueryable<Product>> VisibleAsync(int storeId, bool showHidden, bool? overridePublished = null)
    {
        var now = Now;
        var query = products.Table.Where(product => !product.Deleted);
        if (!showHidden)
            query = query.Where(product => product.Published
                && (product.AvailableStartDateTimeUtc == null || product.AvailableStartDateTimeUtc <= now)
                && (product.AvailableEndDateTimeUtc == null || product.AvailableEndDateTimeUtc >= now));
        else if (overridePublished is { } published)
            query = query.Where(product => product.Published == published);
        query = await storeMappings.ApplyStoreMapping(query, storeId);
        return showHidden ? query : await acl.ApplyAcl(query, await workContext.GetCurrentCustomerAsync());
    }

    private IQueryable<Product> InCategories(IQueryable<Product> query, IList<int>? categoryIds)
    {
        var ids = categoryIds?.Where(id => id > 0).ToList();
        return ids is not { Count: > 0 }
            ? query
            : query.Where(product => productCategories.Table.Any(mapping =>
                mapping.ProductId == product.Id && ids.Contains(mapping.CategoryId)));
    }

    private IQueryable<Product> WithKeywords(IQueryable<Product> query, string? keywords, int languageId, bool descriptions, bool sku)
    {
        if (string.IsNullOrWhiteSpace(keywords))
            return query;

        var text = keywords.Trim().ToLower();
        return query.Where(product => product.Name.ToLower().Contains(text)
            || descriptions && (product.ShortDescription.ToLower().Contains(text) || product.FullDescription.ToLower().Contains(text))
            || sku && product.Sku.ToLower() == text
            || languageId > 0 && localized.Table.Any(property => property.LocaleKeyGroup == nameof(Product)
                && property.LocaleKey == nameof(Product.Name) && property.LanguageId == languageId
                && property.EntityId == product.Id && property.LocaleValue.ToLower().Contains(text)));
    }
}
