namespace DevStore.SampleData;

internal class SampleCustomers(
    IAddressService addresses,
    ICountryService countries,
    ICustomerRegistrationService registration,
    ICustomerService customers,
    IPermissionService permissions,
    IStoreContext storeContext,
    TimeProvider clock)
{
    public async Task InstallAsync()
    {
        await customers.GetOrCreateBackgroundTaskUserAsync();
        await customers.GetOrCreateSearchEngineUserAsync();
        var moderators = await customers.GetCustomerRoleBySystemNameAsync(SampleFoundation.ModeratorsRole);
        await permissions.InsertPermissionMappingAsync(moderators.Id, StandardPermission.Security.ACCESS_ADMIN_PANEL);
        foreach (var (index, account) in SampleAccount.All.Index())
            await InstallAsync(account, clock.GetUtcNow().UtcDateTime.AddDays(-200 + index));
    }

    private async Task InstallAsync(SampleAccount account, DateTime registeredOnUtc)
    {
        var store = await storeContext.GetCurrentStoreAsync();
        var customer = new Customer
        {
            FirstName = account.FirstName, LastName = account.LastName, Phone = account.Phone, Active = true,
            CreatedOnUtc = registeredOnUtc, LastActivityDateUtc = registeredOnUtc, RegisteredInStoreId = store.Id
        };
        await customers.InsertCustomerAsync(customer);
        var result = await registration.RegisterCustomerAsync(new CustomerRegistrationRequest(customer, account.Email, account.Email,
            SampleAccount.Password, PasswordFormat.Hashed, store.Id));
        if (!result.Success)
            throw new NopException(string.Join(' ', result.Errors));

        await AddAddressAsync(customer, account);
        if (account.Role is { } role)
            await customers.AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping
            {
                CustomerId = customer.Id, CustomerRoleId = (await customers.GetCustomerRoleBySystemNameAsync(role)).Id
            });
    }

    private async Task AddAddressAsync(Customer customer, SampleAccount account)
    {
        var address = new Address
        {
            FirstName = account.FirstName, LastName = account.LastName, Email = account.Email, PhoneNumber = account.Phone,
            Address1 = "7 Linden Lane", City = account.City, ZipPostalCode = "97201",
            CountryId = (await countries.GetCountryByTwoLetterIsoCodeAsync(account.Country)).Id
        };
        await addresses.InsertAddressAsync(address);
        await customers.InsertCustomerAddressAsync(customer, address);
        customer.BillingAddressId = customer.ShippingAddressId = address.Id;
        await customers.UpdateCustomerAsync(customer);
    }
}
