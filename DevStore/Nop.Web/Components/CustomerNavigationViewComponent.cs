using Nop.Web.Factories;

namespace Nop.Web.Components;

public partial class CustomerNavigationViewComponent(ICustomerModelFactory customerModelFactory) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int selectedTabId = 0) =>
        View(await customerModelFactory.PrepareCustomerNavigationModelAsync(selectedTabId));
}
