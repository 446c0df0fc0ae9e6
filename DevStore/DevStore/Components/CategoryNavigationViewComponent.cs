namespace DevStore.Components;

public sealed class CategoryNavigationViewComponent(CategoryModelFactory categories) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int currentCategoryId)
    {
        ViewData["CurrentPath"] = (await categories.PathAsync(currentCategoryId)).Select(category => category.Id).ToList();
        return View(await categories.TreeAsync());
    }
}
