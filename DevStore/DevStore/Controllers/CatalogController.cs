using Nop.Web.Models.Catalog;

namespace DevStore.Controllers;

public sealed class CatalogController(ICategoryService categories, IVendorService vendors, CategoryModelFactory categoryModels,
    CatalogModelFactory catalog, ILocalizationService localization, IUrlRecordService slugs) : BasePublicController
{
    public async Task<IActionResult> Category(int categoryId, CatalogQuery query)
    {
        var category = await categories.GetCategoryByIdAsync(categoryId);
        if (category is not { Deleted: false, Published: true })
            return InvokeHttp404();

        return View("CategoryTemplate.ProductsInGridOrLines", await categoryModels.PageAsync(category, await catalog.OfCategoryAsync(category, query)));
    }

    public async Task<IActionResult> Vendor(int vendorId, CatalogQuery query)
    {
        var vendor = await vendors.GetVendorByIdAsync(vendorId);
        if (vendor is not { Deleted: false, Active: true })
            return InvokeHttp404();

        return View(new CategoryModel
        {
            Id = vendor.Id,
            Name = await localization.GetLocalizedAsync(vendor, v => v.Name),
            Description = await localization.GetLocalizedAsync(vendor, v => v.Description),
            SeName = await slugs.GetSeNameAsync(vendor),
            CatalogProductsModel = await catalog.OfVendorAsync(vendorId, query)
        });
    }

    public async Task<IActionResult> Search(string? q, CatalogQuery query) =>
        View(new SearchModel { q = q?.Trim(), CatalogProductsModel = await catalog.OfSearchAsync(q?.Trim(), query) });
}
