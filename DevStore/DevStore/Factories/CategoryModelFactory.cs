using Nop.Web.Models.Catalog;

namespace DevStore.Factories;

public sealed class CategoryModelFactory(ICategoryService categories, PictureModelFactory pictures, ILocalizationService localization,
    IUrlRecordService slugs, IStoreContext stores, MediaSettings media)
{
    public async Task<List<CategorySimpleModel>> TreeAsync(int parentId = 0)
    {
        var all = await AllAsync();
        return await BranchAsync(all, parentId);
    }

    private async Task<List<CategorySimpleModel>> BranchAsync(IList<Category> all, int parentId)
    {
        var branch = new List<CategorySimpleModel>();
        foreach (var category in all.Where(category => category.ParentCategoryId == parentId))
        {
            var model = await SimpleAsync(category);
            model.SubCategories = await BranchAsync(all, category.Id);
            branch.Add(model);
        }
        return branch;
    }

    /// <summary>From the root to the category itself.</summary>
    public async Task<IList<CategorySimpleModel>> PathAsync(int categoryId)
    {
        var all = (await AllAsync()).ToDictionary(category => category.Id);
        var path = new List<CategorySimpleModel>();
        for (var id = categoryId; all.Remove(id, out var category); id = category.ParentCategoryId)
            path.Insert(0, await SimpleAsync(category));
        return path;
    }

    public async Task<CategoryModel> PageAsync(Category category, CatalogProductsModel products) => new()
    {
        Id = category.Id,
        Name = await localization.GetLocalizedAsync(category, c => c.Name),
        Description = await localization.GetLocalizedAsync(category, c => c.Description),
        MetaTitle = await localization.GetLocalizedAsync(category, c => c.MetaTitle),
        MetaDescription = await localization.GetLocalizedAsync(category, c => c.MetaDescription),
        MetaKeywords = await localization.GetLocalizedAsync(category, c => c.MetaKeywords),
        SeName = await slugs.GetSeNameAsync(category),
        CategoryBreadcrumb = [.. (await PathAsync(category.Id)).Select(step => new CategoryModel { Id = step.Id, Name = step.Name, SeName = step.SeName })],
        SubCategories = await ChildrenAsync(category.Id),
        CatalogProductsModel = products
    };

    public async Task<IList<CategoryModel>> OnHomepageAsync()
    {
        var models = new List<CategoryModel>();
        foreach (var category in (await AllAsync()).Where(category => category.ShowOnHomepage))
        {
            var simple = await SimpleAsync(category);
            models.Add(new CategoryModel { Id = simple.Id, Name = simple.Name, SeName = simple.SeName, PictureModel = await PictureAsync(category, simple.Name) });
        }
        return models;
    }

    private async Task<IList<CategoryModel.SubCategoryModel>> ChildrenAsync(int parentId)
    {
        var models = new List<CategoryModel.SubCategoryModel>();
        foreach (var category in (await AllAsync()).Where(category => category.ParentCategoryId == parentId))
        {
            var simple = await SimpleAsync(category);
            models.Add(new CategoryModel.SubCategoryModel { Id = simple.Id, Name = simple.Name, SeName = simple.SeName, PictureModel = await PictureAsync(category, simple.Name) });
        }
        return models;
    }

    private Task<Nop.Web.Models.Media.PictureModel> PictureAsync(Category category, string name) =>
        pictures.SingleAsync(category.PictureId, name, media.CategoryThumbPictureSize);

    private async Task<CategorySimpleModel> SimpleAsync(Category category)
    {
        var slug = await slugs.GetSeNameAsync(category);
        return new CategorySimpleModel
        {
            Id = category.Id,
            Name = await localization.GetLocalizedAsync(category, c => c.Name),
            SeName = slug,
            Route = "/" + slug
        };
    }

    private async Task<IList<Category>> AllAsync() => await categories.GetAllCategoriesAsync((await stores.GetCurrentStoreAsync()).Id);
}
