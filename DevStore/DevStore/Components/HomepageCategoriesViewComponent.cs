namespace DevStore.Components;

public sealed class HomepageCategoriesViewComponent(CategoryModelFactory categories) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(await categories.OnHomepageAsync());
}
