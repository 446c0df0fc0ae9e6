using Nop.Services.ExportImport;

namespace DevStore.Services.ExportImport;

internal class ExportManager(ICustomerService customers) : IExportManager
{
    public async Task<byte[]> ExportCustomerGdprInfoToXlsxAsync(Customer customer, int storeId) => Workbook.Of(("Customer info",
    [
        ["Id", "Email", "First name", "Last name", "Phone", "Roles"],
        [$"{customer.Id}", customer.Email, customer.FirstName, customer.LastName, customer.Phone, await RolesAsync(customer)]
    ]));

    private async Task<string> RolesAsync(Customer customer) =>
        string.Join(", ", (await customers.GetCustomerRolesAsync(customer)).Select(role => role.Name));
}
