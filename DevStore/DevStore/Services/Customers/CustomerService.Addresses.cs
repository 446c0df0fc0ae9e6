namespace DevStore.Services.Customers;

internal partial class CustomerService
{
    private static CacheKey AddressesKey => new(NopEntityCacheDefaults<CustomerAddressMapping>.Prefix + "customer.{0}");

    public Task<IList<Address>> GetAddressesByCustomerIdAsync(int customerId) =>
        requestCache.GetAsync(async () => (IList<Address>)await addresses.Table
            .Where(address => addressMappings.Table.Any(mapping =>
                mapping.CustomerId == customerId && mapping.AddressId == address.Id))
            .OrderBy(address => address.Id).ToListAsync(), AddressesKey, customerId);

    public async Task<Address> GetCustomerAddressAsync(int customerId, int addressId) =>
        (await GetAddressesByCustomerIdAsync(customerId)).FirstOrDefault(address => address.Id == addressId)!;

    public Task<Address> GetCustomerBillingAddressAsync(Customer customer) =>
        GetCustomerAddressAsync(customer.Id, customer.BillingAddressId ?? 0);

    public Task<Address> GetCustomerShippingAddressAsync(Customer customer) =>
        GetCustomerAddressAsync(customer.Id, customer.ShippingAddressId ?? 0);

    public async Task RemoveCustomerAddressAsync(Customer customer, Address address)
    {
        var mapping = await addressMappings.Table
            .FirstOrDefaultAsync(item => item.CustomerId == customer.Id && item.AddressId == address.Id);
        if (mapping is null)
            return;

        customer.BillingAddressId = customer.BillingAddressId == address.Id ? null : customer.BillingAddressId;
        customer.ShippingAddressId = customer.ShippingAddressId == address.Id ? null : customer.ShippingAddressId;
        await addressMappings.DeleteAsync(mapping);
    }

    public async Task InsertCustomerAddressAsync(Customer customer, Address address)
    {
        if (!await addressMappings.Table.AnyAsync(item => item.CustomerId == customer.Id && item.AddressId == address.Id))
            await addressMappings.InsertAsync(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = address.Id });
    }
}
