using Nop.Core.Domain.Gdpr;
using Nop.Services.Gdpr;

namespace DevStore.Services.Gdpr;

internal class GdprService(
    IAddressService addresses,
    ICustomerService customers,
    IEventPublisher events,
    IGenericAttributeService attributes,
    IRepository<GdprLog> logs,
    TimeProvider clock) : IGdprService
{
    public Task InsertLogAsync(Customer customer, int consentId, GdprRequestType requestType, string requestDetails) =>
        logs.InsertAsync(new GdprLog
        {
            CustomerId = customer.Id, ConsentId = consentId, CustomerInfo = customer.Email, RequestType = requestType,
            RequestDetails = requestDetails, CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });

    /// <summary>Orders, returns and logs stay; addresses, attributes, roles and the name go.</summary>
    public async Task PermanentDeleteCustomerAsync(Customer customer)
    {
        foreach (var address in await customers.GetAddressesByCustomerIdAsync(customer.Id))
        {
            await customers.RemoveCustomerAddressAsync(customer, address);
            await addresses.DeleteAddressAsync(address);
        }
        await attributes.DeleteAttributesAsync(await attributes.GetAttributesForEntityAsync(customer.Id, nameof(Customer)));
        await MakeGuestAsync(customer);
        var email = customer.Email;
        customer.Email = customer.EmailToRevalidate = customer.Username = string.Empty;
        customer.Active = false;
        customer.Deleted = true;
        await customers.UpdateCustomerAsync(customer);
        await events.PublishAsync(new CustomerPermanentlyDeleted(customer.Id, email));
    }

    private async Task MakeGuestAsync(Customer customer)
    {
        if (await customers.IsRegisteredAsync(customer))
            await customers.RemoveCustomerRoleMappingAsync(customer,
                await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName));
        if (!await customers.IsGuestAsync(customer))
            await customers.AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping
            {
                CustomerId = customer.Id,
                CustomerRoleId = (await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName)).Id
            });
    }
}
