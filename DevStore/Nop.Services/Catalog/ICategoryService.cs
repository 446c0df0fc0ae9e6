namespace Nop.Services.Catalog;

public interface ICategoryService
{
    Task<IList<Category>> GetAllCategoriesAsync(int storeId = 0, bool showHidden = false);
    Task<IList<int>> GetChildCategoryIdsAsync(int parentCategoryId, int storeId = 0, bool showHidden = false);
    Task<Category> GetCategoryByIdAsync(int categoryId);
    Task InsertCategoryAsync(Category category);
    Task<IList<ProductCategory>> GetProductCategoriesByProductIdAsync(int productId, bool showHidden = false);
    Task InsertProductCategoryAsync(ProductCategory productCategory);
    Task<string> GetFormattedBreadCrumbAsync(Category category, IList<Category> allCategories = null,
        string separator = ">>", int languageId = 0);
}
