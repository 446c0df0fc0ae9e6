using Nop.Web.Models.Catalog;

namespace DevStore.Factories;

public sealed class CatalogModelFactory(IProductService products, ICategoryService categories, ProductModelFactory productModels,
    ILocalizationService localization, IStoreContext stores, IWorkContext work, CatalogSettings settings)
{
    public async Task<CatalogProductsModel> OfCategoryAsync(Category category, CatalogQuery query)
    {
        var storeId = (await stores.GetCurrentStoreAsync()).Id;
        var ids = new List<int>(await categories.GetChildCategoryIdsAsync(category.Id, storeId)) { category.Id };
        return await ListAsync(query, await products.SearchProductsAsync(query.Page(), PageSize(category.PageSize), categoryIds: ids,
            storeId: storeId, visibleIndividuallyOnly: true, orderBy: query.Sorting()));
    }

    public async Task<CatalogProductsModel> OfVendorAsync(int vendorId, CatalogQuery query) =>
        await ListAsync(query, await products.SearchProductsAsync(query.Page(), PageSize(0), vendorId: vendorId,
            storeId: (await stores.GetCurrentStoreAsync()).Id, visibleIndividuallyOnly: true, orderBy: query.Sorting()));

    /// <param name="term">Too short a term finds nothing and says so.</param>
    public async Task<CatalogProductsModel> OfSearchAsync(string? term, CatalogQuery query)
    {
        if (term is null)
            return new CatalogProductsModel();
        if (term.Length < settings.ProductSearchTermMinimumLength)
            return new CatalogProductsModel { WarningMessage = string.Format(
                await localization.GetResourceAsync("Search.SearchTermMinimumLengthIsNCharacters"), settings.ProductSearchTermMinimumLength) };

        var found = await products.SearchProductsAsync(query.Page(), PageSize(settings.SearchPageProductsPerPage),
            storeId: (await stores.GetCurrentStoreAsync()).Id, visibleIndividuallyOnly: true, keywords: term,
            languageId: (await work.GetWorkingLanguageAsync()).Id, orderBy: query.Sorting());
        var model = await ListAsync(query, found);
        if (found.TotalCount == 0)
            model.NoResultMessage = await localization.GetResourceAsync("Catalog.Products.NoResult");
        return model;
    }

    private async Task<CatalogProductsModel> ListAsync(CatalogQuery query, IPagedList<Product> page)
    {
        var model = new CatalogProductsModel { OrderBy = query.OrderBy, Products = await productModels.OverviewsAsync(page) };
        model.LoadPagedList(page);
        foreach (var sorting in Enum.GetValues<ProductSortingEnum>())
            model.AvailableSortOptions.Add(new SelectListItem(
                await localization.GetLocalizedEnumAsync(sorting), ((int)sorting).ToString(), query.Sorting() == sorting));
        return model;
    }

    private static int PageSize(int wanted) => wanted > 0 ? wanted : 6;
}
