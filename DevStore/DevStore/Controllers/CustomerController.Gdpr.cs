using Nop.Core.Domain.Gdpr;
using Nop.Services.ExportImport;
using Nop.Services.Gdpr;
using Nop.Web.Models.Customer;

namespace DevStore.Controllers;

/// <summary>What a customer may ask of the store about the own data.</summary>
public sealed partial class CustomerController
{
    public Task<IActionResult> GdprTools() => WithGdprAsync(_ => Task.FromResult<IActionResult>(View(new GdprToolsModel())));

    [HttpPost, ActionName(nameof(GdprTools))]
    [FormValueRequired("export-data")]
    public Task<IActionResult> GdprToolsExport([FromServices] IGdprService gdpr, [FromServices] IExportManager exports) => WithGdprAsync(async customer =>
    {
        await gdpr.InsertLogAsync(customer, 0, GdprRequestType.ExportData, await localization.GetResourceAsync("Gdpr.Exported"));
        var bytes = await exports.ExportCustomerGdprInfoToXlsxAsync(customer, (await stores.GetCurrentStoreAsync()).Id);
        return File(bytes, MimeTypes.TextXlsx, "customerdata.xlsx");
    });

    [HttpPost, ActionName(nameof(GdprTools))]
    [FormValueRequired("delete-account")]
    public Task<IActionResult> GdprToolsDelete([FromServices] IGdprService gdpr) => WithGdprAsync(async customer =>
    {
        await gdpr.InsertLogAsync(customer, 0, GdprRequestType.DeleteCustomer, await localization.GetResourceAsync("Gdpr.DeleteRequested"));
        return View(new GdprToolsModel { Result = await localization.GetResourceAsync("Gdpr.DeleteRequested.Success") });
    });

    private async Task<IActionResult> WithGdprAsync(Func<Customer, Task<IActionResult>> answer)
    {
        var customer = await work.GetCurrentCustomerAsync();
        if (!await customers.IsRegisteredAsync(customer))
            return Challenge();
        return gdprSettings.GdprEnabled ? await answer(customer) : RedirectToRoute(NopRouteNames.General.CUSTOMER_INFO);
    }
}
