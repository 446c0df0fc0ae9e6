using DevStore.Areas.Admin.Grids;
using DevStore.Areas.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Catalog;
using Nop.Services.Security;
using Nop.Web.Areas.Admin.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DevStore.Areas.Admin.Controllers;

public class ProductController(IProductService products, IPriceFormatter prices) : BaseAdminController
{
    public IActionResult Index() => RedirectToAction(nameof(List));

    [CheckPermission(StandardPermission.Catalog.PRODUCTS_VIEW)]
    public IActionResult List() => View(new ProductSearchModel().WithPageSize());

    [HttpPost]
    [CheckPermission(StandardPermission.Catalog.PRODUCTS_VIEW)]
    public async Task<IActionResult> ProductList(ProductSearchModel searchModel)
    {
        var page = await products.SearchProductsAsync(keywords: searchModel.SearchProductName, showHidden: true,
            pageIndex: searchModel.Page - 1, pageSize: searchModel.PageSize);
        var rows = new List<ProductModel>();
        foreach (var product in page)
            rows.Add(new ProductModel
            {
                Id = product.Id,
                Name = product.Name,
                Sku = product.Sku,
                FormattedPrice = await prices.FormatPriceAsync(product.Price),
                Published = product.Published
            });
        return Json(page.ToGrid(searchModel, product => rows[page.IndexOf(product)]));
    }
}
