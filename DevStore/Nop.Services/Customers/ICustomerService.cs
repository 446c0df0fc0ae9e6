namespace Nop.Services.Customers;

public interface ICustomerService
{
    Task<IPagedList<Customer>> GetAllCustomersAsync(DateTime? createdFromUtc = null, DateTime? createdToUtc = null,
        DateTime? lastActivityFromUtc = null, DateTime? lastActivityToUtc = null, int affiliateId = 0, int vendorId = 0,
        int[] customerRoleIds = null, string email = null, string username = null, string firstName = null, string lastName = null,
        int dayOfBirth = 0, int monthOfBirth = 0, string company = null, string phone = null, string zipPostalCode = null,
        string ipAddress = null, bool? isActive = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false);
    Task DeleteCustomerAsync(Customer customer);
    Task<Customer> GetOrCreateBackgroundTaskUserAsync();
    Task<Customer> GetOrCreateSearchEngineUserAsync();
    Task<Customer> GetCustomerByIdAsync(int customerId);
    Task<IList<Customer>> GetCustomersByIdsAsync(int[] customerIds);
    Task<Customer> GetCustomerByGuidAsync(Guid customerGuid);
    Task<Customer> GetCustomerByEmailAsync(string email);
    Task<Customer> GetCustomerByUsernameAsync(string username);
    Task<Customer> InsertGuestCustomerAsync();
    Task InsertCustomerAsync(Customer customer);
    Task UpdateCustomerAsync(Customer customer);
    Task<string> GetCustomerFullNameAsync(Customer customer);
    Task AddCustomerRoleMappingAsync(CustomerCustomerRoleMapping roleMapping);
    Task RemoveCustomerRoleMappingAsync(Customer customer, CustomerRole role);
    Task<CustomerRole> GetCustomerRoleBySystemNameAsync(string systemName);
    Task<int[]> GetCustomerRoleIdsAsync(Customer customer, bool showHidden = false);
    Task<IList<CustomerRole>> GetCustomerRolesAsync(Customer customer, bool showHidden = false);
    Task<IList<CustomerRole>> GetAllCustomerRolesAsync(bool showHidden = false);
    Task InsertCustomerRoleAsync(CustomerRole customerRole);
    Task<bool> IsRegisteredAsync(Customer customer, bool onlyActiveCustomerRoles = true);
    Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true);
    Task<IList<CustomerPassword>> GetCustomerPasswordsAsync(int? customerId = null, PasswordFormat? passwordFormat = null,
        int? passwordsToReturn = null);
    Task<CustomerPassword> GetCurrentPasswordAsync(int customerId);
    Task InsertCustomerPasswordAsync(CustomerPassword customerPassword);
    Task<string[]> ParseAppliedDiscountCouponCodesAsync(Customer customer);
    Task<IList<Address>> GetAddressesByCustomerIdAsync(int customerId);
    Task<Address> GetCustomerAddressAsync(int customerId, int addressId);
    Task<Address> GetCustomerBillingAddressAsync(Customer customer);
    Task<Address> GetCustomerShippingAddressAsync(Customer customer);
    Task RemoveCustomerAddressAsync(Customer customer, Address address);
    Task InsertCustomerAddressAsync(Customer customer, Address address);
}
