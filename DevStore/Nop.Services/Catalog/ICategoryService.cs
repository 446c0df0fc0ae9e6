using Nop.Core;
using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface ICategoryService
{
    Task DeleteCategoryAsync(Category category);
    Task<IList<Category>> GetAllCategoriesAsync(int storeId = 0, bool showHidden = false);
    Task<IPagedList<Category>> GetAllCategoriesAsync(string categoryName, int storeId = 0, int pageIndex = 0, int pageSize = int.MaxValue,
        bool showHidden = false, bool? overridePublished = null);
    Task<IList<Category>> GetAllCategoriesByParentCategoryIdAsync(int parentCategoryId, bool showHidden = false);
    Task<IList<Category>> GetAllCategoriesDisplayedOnHomepageAsync(bool showHidden = false);
    Task<IList<int>> GetChildCategoryIdsAsync(int parentCategoryId, int storeId = 0, bool showHidden = false);
    Task<Category> GetCategoryByIdAsync(int categoryId);
    Task InsertCategoryAsync(Category category);
    Task UpdateCategoryAsync(Category category);
    Task<IPagedList<ProductCategory>> GetProductCategoriesByCategoryIdAsync(int categoryId, int pageIndex = 0, int pageSize = int.MaxValue,
        bool showHidden = false);
    Task<IList<ProductCategory>> GetProductCategoriesByProductIdAsync(int productId, bool showHidden = false);
    Task InsertProductCategoryAsync(ProductCategory productCategory);
    Task<IDictionary<int, int[]>> GetProductCategoryIdsAsync(int[] productIds);
    Task<IList<Category>> GetCategoriesByIdsAsync(int[] categoryIds);
    Task<string> GetFormattedBreadCrumbAsync(Category category, IList<Category> allCategories = null,
        string separator = ">>", int languageId = 0);
    Task<IList<Category>> GetCategoryBreadCrumbAsync(Category category, IList<Category> allCategories = null, bool showHidden = false);
}
