using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Gdpr;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Registered customers who nobody can log in as, since they have no password.</summary>
public class SamplePeople(
    ICustomerService customers,
    IAddressService addresses,
    IGenericAttributeService attributes,
    IGdprService gdpr,
    TimeProvider clock)
{
    /// <summary>A domain that is reserved for examples; no mail of the plugin goes there.</summary>
    private const string Domain = "@flea-market.example.com";

    /// <summary>Tells a sample customer from somebody with such an address.</summary>
    private const string Mark = "FleaMarketSample";

    /// <summary>People of every run, also of one with more names.</summary>
    private const int Most = 10;

    public static bool IsSampleAddress(string? email) => email?.EndsWith(Domain, StringComparison.OrdinalIgnoreCase) == true;

    public async Task<IReadOnlyList<Customer>> FindAsync()
    {
        var found = new List<Customer>();
        for (var number = 1; number <= Most; number++)
            if (await customers.GetCustomerByEmailAsync(AddressOf(number)) is { Deleted: false } customer
                && await attributes.GetAttributeAsync<bool>(customer, Mark))
                found.Add(customer);
        return found;
    }

    public async Task<IReadOnlyList<Customer>> CreateAsync(IReadOnlyList<SampleName> names, int storeId)
    {
        var created = new List<Customer>();
        foreach (var (index, name) in names.Take(Most).Index())
            created.Add(await CreateAsync(name, AddressOf(index + 1), storeId));
        return created;
    }

    /// <summary>As nopCommerce deletes a customer for good, so that the plugin's own traces go as a person's do.</summary>
    public Task DeleteAsync(Customer customer) => gdpr.PermanentDeleteCustomerAsync(customer);

    private async Task<Customer> CreateAsync(SampleName name, string email, int storeId)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var customer = new Customer
        {
            CustomerGuid = Guid.NewGuid(), Email = email, Username = email, FirstName = name.First, LastName = name.Last, Phone = name.Phone, Active = true,
            RegisteredInStoreId = storeId, CreatedOnUtc = now, LastActivityDateUtc = now
        };
        await customers.InsertCustomerAsync(customer);
        await attributes.SaveAttributeAsync(customer, Mark, true);
        await AddAddressAsync(customer, name);
        var role = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName)
            ?? throw new NopException("The store lacks the role of registered customers.");
        await customers.AddCustomerRoleMappingAsync(new() { CustomerId = customer.Id, CustomerRoleId = role.Id });
        return customer;
    }

    private async Task AddAddressAsync(Customer customer, SampleName name)
    {
        var address = new Address
        {
            FirstName = name.First, LastName = name.Last, Email = customer.Email, Address1 = name.Street, City = name.City,
            PhoneNumber = name.Phone, CreatedOnUtc = customer.CreatedOnUtc
        };
        await addresses.InsertAddressAsync(address);
        await customers.InsertCustomerAddressAsync(customer, address);
        customer.BillingAddressId = customer.ShippingAddressId = address.Id;
        await customers.UpdateCustomerAsync(customer);
    }

    private static string AddressOf(int number) => $"person{number}{Domain}";
}
