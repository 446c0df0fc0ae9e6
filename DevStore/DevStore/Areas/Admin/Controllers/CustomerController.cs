using DevStore.Areas.Admin.Models;
using Nop.Services.ExportImport;
using Nop.Services.Gdpr;

namespace DevStore.Areas.Admin.Controllers;

public class CustomerController(ICustomerService customers, ICustomerRegistrationService registration, IGdprService gdpr, CustomerPages pages,
    ILocalizationService localization, INotificationService notifications) : BaseAdminController
{
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public async Task<IActionResult> Edit(int id) =>
        await FindAsync(id) is { } customer ? View(await pages.EditAsync(customer)) : ToList();

    [HttpPost]
    [FormValueRequired("save", "save-continue")]
    [ParameterBasedOnFormName("save-continue", "continueEditing")]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(CustomerModel model, bool continueEditing)
    {
        if (await FindAsync(model.Id) is not { } customer)
            return ToList();

        customer.FirstName = model.FirstName;
        customer.LastName = model.LastName;
        customer.Phone = model.Phone;
        customer.Active = model.Active;
        customer.AdminComment = model.AdminComment;
        await customers.UpdateCustomerAsync(customer);
        await SetRolesAsync(customer, model.SelectedCustomerRoleIds);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Customers.Customers.Updated"));
        return continueEditing ? ToEdit(customer.Id) : ToList();
    }

    [HttpPost, ActionName(nameof(Edit))]
    [FormValueRequired("changepassword")]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> ChangePassword(CustomerModel model)
    {
        if (await FindAsync(model.Id) is not { } customer)
            return ToList();

        var result = await registration.ChangePasswordAsync(new ChangePasswordRequest(customer.Email, false, PasswordFormat.Hashed, model.Password));
        if (result.Success)
            notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Customers.Customers.PasswordChanged"));
        else
            notifications.ErrorNotification(string.Join(' ', result.Errors));
        return ToEdit(customer.Id);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE)]
    public Task<IActionResult> Delete(int id) => RemoveAsync(id, customers.DeleteCustomerAsync);

    [CheckPermission(StandardPermission.Customers.GDPR_MANAGE)]
    public async Task<IActionResult> GdprExport(int id, [FromServices] IExportManager exports, [FromServices] IStoreContext stores) =>
        await customers.GetCustomerByIdAsync(id) is { } customer
            ? File(await exports.ExportCustomerGdprInfoToXlsxAsync(customer, (await stores.GetCurrentStoreAsync()).Id), MimeTypes.TextXlsx, $"customerdata-{id}.xlsx")
            : ToList();

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.GDPR_MANAGE)]
    public Task<IActionResult> GdprDelete(int id) => RemoveAsync(id, gdpr.PermanentDeleteCustomerAsync);

    private async Task<IActionResult> RemoveAsync(int id, Func<Customer, Task> remove)
    {
        if (await FindAsync(id) is not { } customer)
            return ToList();

        try
        {
            await remove(customer);
            notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Customers.Customers.Deleted"));
            return ToList();
        }
        catch (Exception exception)
        {
            await notifications.ErrorNotificationAsync(exception);
            return ToEdit(id);
        }
    }

    private async Task SetRolesAsync(Customer customer, IList<int> selected)
    {
        var own = await customers.GetCustomerRoleIdsAsync(customer, showHidden: true);
        foreach (var role in await customers.GetAllCustomerRolesAsync(showHidden: true))
        {
            if (selected.Contains(role.Id) && !own.Contains(role.Id))
                await customers.AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = role.Id });
            if (!selected.Contains(role.Id) && own.Contains(role.Id))
                await customers.RemoveCustomerRoleMappingAsync(customer, role);
        }
    }

    private LocalRedirectResult ToList() => LocalRedirect("~/Admin/Customer/List");

    private RedirectToActionResult ToEdit(int id) => RedirectToAction(nameof(Edit), new { id });

    private async Task<Customer?> FindAsync(int id) => await customers.GetCustomerByIdAsync(id) is { Deleted: false } customer ? customer : null;
}
