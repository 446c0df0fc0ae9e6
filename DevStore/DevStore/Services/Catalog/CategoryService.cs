namespace DevStore.Services.Catalog;

internal class CategoryService(
    IAclService acl,
    ICustomerService customers,
    ILocalizationService localization,
    IRepository<Category> categories,
    IRepository<ProductCategory> productCategories,
    IStaticCacheManager cache,
    IStoreContext storeContext,
    IStoreMappingService storeMappings,
    IWorkContext workContext) : ICategoryService
{
    private static CacheKey AllKey => new(NopEntityCacheDefaults<Category>.AllPrefix + "{0}-{1}-{2}");
    private static CacheKey ByProductKey => new(NopEntityCacheDefaults<ProductCategory>.Prefix + "product.{0}-{1}-{2}-{3}");

    public async Task<IList<Category>> GetAllCategoriesAsync(int storeId = 0, bool showHidden = false)
    {
        var roleIds = await customers.GetCustomerRoleIdsAsync(await workContext.GetCurrentCustomerAsync());
        var key = cache.PrepareKeyForDefaultCache(AllKey, storeId, string.Join(',', roleIds), showHidden);
        return await cache.GetAsync(key, async () => Sorted(await VisibleAsync(storeId, showHidden, roleIds)));
    }

    public async Task<IList<int>> GetChildCategoryIdsAsync(int parentCategoryId, int storeId = 0, bool showHidden = false)
    {
        var children = (await GetAllCategoriesAsync(storeId, showHidden)).ToLookup(category => category.ParentCategoryId);
        return [.. Below(parentCategoryId, children)];
    }

    public Task<Category> GetCategoryByIdAsync(int categoryId) => categories.GetByIdAsync(categoryId, _ => default);

    public Task InsertCategoryAsync(Category category) => categories.InsertAsync(category);

    public async Task<IList<ProductCategory>> GetProductCategoriesByProductIdAsync(int productId, bool showHidden = false)
    {
        var store = await storeContext.GetCurrentStoreAsync();
        var roleIds = await customers.GetCustomerRoleIdsAsync(await workContext.GetCurrentCustomerAsync());
        var key = cache.PrepareKeyForDefaultCache(ByProductKey, productId, showHidden, string.Join(',', roleIds), store.Id);
        return await cache.GetAsync(key, async () =>
        {
            var visible = (await GetAllCategoriesAsync(store.Id, showHidden)).Select(category => category.Id).ToHashSet();
            var mappings = await productCategories.Table.Where(mapping => mapping.ProductId == productId)
                .OrderBy(mapping => mapping.DisplayOrder).ThenBy(mapping => mapping.Id).ToListAsync();
            return (IList<ProductCategory>)[.. mappings.Where(mapping => visible.Contains(mapping.CategoryId))];
        });
    }

    public Task InsertProductCategoryAsync(ProductCategory productCategory) => productCategories.InsertAsync(productCategory);

    public async Task<string> GetFormattedBreadCrumbAsync(Category category, IList<Category>? allCategories = null,
        string separator = ">>", int languageId = 0)
    {
        var names = new List<string>();
        foreach (var step in await GetCategoryBreadCrumbAsync(category, allCategories, true))
            names.Add(await localization.GetLocalizedAsync(step, item => item.Name, languageId));
        return string.Join($" {separator} ", names);
    }

    public async Task<IList<Category>> GetCategoryBreadCrumbAsync(Category category, IList<Category>? allCategories = null,
        bool showHidden = false)
    {
        ArgumentNullException.ThrowIfNull(category);
        allCategories ??= await GetAllCategoriesAsync(showHidden ? 0 : (await storeContext.GetCurrentStoreAsync()).Id, showHidden);
        var trail = new List<Category>();
        for (Category? step = category; step is not null && !trail.Contains(step);)
        {
            trail.Insert(0, step);
            step = allCategories.FirstOrDefault(item => item.Id == step.ParentCategoryId);
        }
        return trail;
    }

    private static IEnumerable<int> Below(int parentId, ILookup<int, Category> children)
    {
        foreach (var child in children[parentId])
        {
            yield return child.Id;
            foreach (var id in Below(child.Id, children))
                yield return id;
        }
    }

    /// <summary>Parents before their children; those whose parent is hidden or gone come last.</summary>
    private static IList<Category> Sorted(List<Category> list)
    {
        var byId = list.ToDictionary(category => category.Id);
        var ids = Below(0, list.ToLookup(category => category.ParentCategoryId)).ToList();
        return [.. ids.Select(id => byId[id]), .. list.Where(category => !ids.Contains(category.Id))];
    }

    private async Task<List<Category>> VisibleAsync(int storeId, bool showHidden, int[] roleIds)
    {
        var query = categories.Table.Where(category => !category.Deleted && (showHidden || category.Published));
        query = await storeMappings.ApplyStoreMapping(query, storeId);
        if (!showHidden)
            query = await acl.ApplyAcl(query, roleIds);
        return await query.OrderBy(category => category.DisplayOrder).ThenBy(category => category.Id).ToListAsync();
    }
}
