using DevStore.Models;

namespace DevStore.Components;

public sealed class HeaderLinksViewComponent(IWorkContext work, ICustomerService customers) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View(new HeaderLinksModel { IsAuthenticated = await customers.IsRegisteredAsync(await work.GetCurrentCustomerAsync()) });
}
