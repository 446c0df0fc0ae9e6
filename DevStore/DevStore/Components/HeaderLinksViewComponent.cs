using DevStore.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Web.Framework.Components;

namespace DevStore.Components;

public sealed class HeaderLinksViewComponent(IWorkContext work, ICustomerService customers) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View(new HeaderLinksModel { IsAuthenticated = await customers.IsRegisteredAsync(await work.GetCurrentCustomerAsync()) });
}
