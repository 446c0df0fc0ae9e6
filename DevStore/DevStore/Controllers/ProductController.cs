namespace DevStore.Controllers;

public sealed class ProductController(IProductService products, ProductModelFactory models) : BasePublicController
{
    public async Task<IActionResult> ProductDetails(int productId)
    {
        var product = await products.GetProductByIdAsync(productId);
        if (product is not { Deleted: false, Published: true } || !products.ProductIsAvailable(product))
            return InvokeHttp404();

        return View("ProductTemplate.Simple", await models.DetailsAsync(product));
    }
}
