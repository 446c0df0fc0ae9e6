namespace DevStore.Components;

public sealed class HomepageProductsViewComponent(IProductService products, ProductModelFactory models) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View(await models.OverviewsAsync(await products.GetAllProductsDisplayedOnHomepageAsync()));
}
