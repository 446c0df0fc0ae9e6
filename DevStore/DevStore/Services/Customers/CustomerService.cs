namespace DevStore.Services.Customers;

internal partial class CustomerService(
    CustomerSettings settings,
    IRepository<Address> addresses,
    IRepository<Customer> customers,
    IRepository<CustomerAddressMapping> addressMappings,
    IRepository<CustomerCustomerRoleMapping> roleMappings,
    IRepository<CustomerPassword> passwords,
    IRepository<CustomerRole> roles,
    IShortTermCacheManager requestCache,
    IStaticCacheManager cache,
    Lazy<ILocalizationService> localization,
    TimeProvider clock) : ICustomerService
{
    private const string DeletedSuffix = "-DELETED";

    private static CacheKey GuidKey => new(NopEntityCacheDefaults<Customer>.Prefix + "byguid.{0}");
    private static CacheKey SystemNameKey => new(NopEntityCacheDefaults<Customer>.Prefix + "bysystemname.{0}");

    public Task<IPagedList<Customer>> GetAllCustomersAsync(DateTime? createdFromUtc = null, DateTime? createdToUtc = null,
        DateTime? lastActivityFromUtc = null, DateTime? lastActivityToUtc = null, int affiliateId = 0, int vendorId = 0,
        int[]? customerRoleIds = null, string? email = null, string? username = null, string? firstName = null,
        string? lastName = null, int dayOfBirth = 0, int monthOfBirth = 0, string? company = null, string? phone = null,
        string? zipPostalCode = null, string? ipAddress = null, bool? isActive = null, int pageIndex = 0,
        int pageSize = int.MaxValue, bool getOnlyTotalCount = false) =>
        customers.GetAllPagedAsync(query => InRoles(query, customerRoleIds)
            .Where(customer => !customer.Deleted)
            .Where(customer => createdFromUtc == null || createdFromUtc <= customer.CreatedOnUtc)
            .Where(customer => createdToUtc == null || createdToUtc >= customer.CreatedOnUtc)
            .Where(customer => lastActivityFromUtc == null || lastActivityFromUtc <= customer.LastActivityDateUtc)
            .Where(customer => lastActivityToUtc == null || lastActivityToUtc >= customer.LastActivityDateUtc)
            .Where(customer => affiliateId == 0 || customer.AffiliateId == affiliateId)
            .Where(customer => vendorId == 0 || customer.VendorId == vendorId)
            .Where(customer => string.IsNullOrWhiteSpace(email) || customer.Email.Contains(email))
            .Where(customer => string.IsNullOrWhiteSpace(username) || customer.Username.Contains(username))
            .Where(customer => string.IsNullOrWhiteSpace(firstName) || customer.FirstName.Contains(firstName))
            .Where(customer => string.IsNullOrWhiteSpace(lastName) || customer.LastName.Contains(lastName))
            .Where(customer => dayOfBirth == 0 || customer.DateOfBirth!.Value.Day == dayOfBirth)
            .Where(customer => monthOfBirth == 0 || customer.DateOfBirth!.Value.Month == monthOfBirth)
            .Where(customer => string.IsNullOrWhiteSpace(company) || customer.Company.Contains(company))
            .Where(customer => string.IsNullOrWhiteSpace(phone) || customer.Phone.Contains(phone))
            .Where(customer => string.IsNullOrWhiteSpace(zipPostalCode) || customer.ZipPostalCode.Contains(zipPostalCode))
            .Where(customer => string.IsNullOrWhiteSpace(ipAddress) || customer.LastIpAddress == ipAddress)
            .Where(customer => isActive == null || customer.Active == isActive)
            .OrderByDescending(customer => customer.CreatedOnUtc), pageIndex, pageSize, getOnlyTotalCount);

    public async Task DeleteCustomerAsync(Customer customer)
    {
        if (customer.IsSystemAccount)
            throw new NopException($"System customer account ({customer.SystemName}) could not be deleted");

        customer.Deleted = true;
        if (settings.SuffixDeletedCustomers)
        {
            customer.Email = Suffixed(customer.Email);
            customer.Username = Suffixed(customer.Username);
        }
        await customers.UpdateAsync(customer, false);
        await customers.DeleteAsync(customer);
    }

    public Task<Customer> GetOrCreateBackgroundTaskUserAsync() =>
        SystemAccountAsync(NopCustomerDefaults.BackgroundTaskCustomerName, "builtin@background-task-record.com");

    public Task<Customer> GetOrCreateSearchEngineUserAsync() =>
        SystemAccountAsync(NopCustomerDefaults.SearchEngineCustomerName, "builtin@search_engine_record.com");

    public Task<Customer> GetCustomerByIdAsync(int customerId) =>
        customers.GetByIdAsync(customerId, _ => default, useShortTermCache: true);

    public Task<IList<Customer>> GetCustomersByIdsAsync(int[] customerIds) => customers.GetByIdsAsync(customerIds, includeDeleted: false);

    public async Task<Customer> GetCustomerByGuidAsync(Guid customerGuid) =>
        customerGuid == Guid.Empty
            ? null!
            : await requestCache.GetAsync(() => customers.Table.Where(customer => customer.CustomerGuid == customerGuid)
                .OrderBy(customer => customer.Id).FirstOrDefaultAsync(), GuidKey, customerGuid);

    public Task<Customer> GetCustomerByEmailAsync(string email) =>
        FirstAsync(email, customers.Table.Where(customer => customer.Email == email));

    public async Task<Customer> GetCustomerBySystemNameAsync(string systemName) =>
        string.IsNullOrWhiteSpace(systemName)
            ? null!
            : await cache.GetAsync(cache.PrepareKeyForDefaultCache(SystemNameKey, systemName), () =>
                customers.Table.Where(customer => customer.SystemName == systemName)
                    .OrderBy(customer => customer.Id).FirstOrDefaultAsync());

    public Task<Customer> GetCustomerByUsernameAsync(string username) =>
        FirstAsync(username, customers.Table.Where(customer => customer.Username == username));

    public async Task<Customer> InsertGuestCustomerAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var customer = new Customer { Active = true, CreatedOnUtc = now, LastActivityDateUtc = now };
        await InsertInRoleAsync(customer, NopCustomerDefaults.GuestsRoleName);
        return customer;
    }

    public Task InsertCustomerAsync(Customer customer) => customers.InsertAsync(customer);

    public Task UpdateCustomerAsync(Customer customer) => customers.UpdateAsync(customer);

    public async Task<string> GetCustomerFullNameAsync(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        if (string.IsNullOrWhiteSpace(customer.FirstName) || string.IsNullOrWhiteSpace(customer.LastName))
            return string.IsNullOrWhiteSpace(customer.LastName) ? customer.FirstName ?? string.Empty : customer.LastName;

        var format = await localization.Value.GetResourceAsync("Customer.FullNameFormat");
        return string.Format(format, customer.FirstName, customer.LastName);
    }

    public async Task<IList<CustomerPassword>> GetCustomerPasswordsAsync(int? customerId = null,
        PasswordFormat? passwordFormat = null, int? passwordsToReturn = null)
    {
        var formatId = (int?)passwordFormat;
        var query = passwords.Table
            .Where(password => customerId == null || password.CustomerId == customerId)
            .Where(password => formatId == null || password.PasswordFormatId == formatId);
        return passwordsToReturn is { } count
            ? await query.OrderByDescending(password => password.CreatedOnUtc).Take(count).ToListAsync()
            : await query.ToListAsync();
    }

    public async Task<CustomerPassword> GetCurrentPasswordAsync(int customerId) =>
        customerId == 0 ? null! : (await GetCustomerPasswordsAsync(customerId, passwordsToReturn: 1)).FirstOrDefault()!;

    public Task InsertCustomerPasswordAsync(CustomerPassword customerPassword) => passwords.InsertAsync(customerPassword);

    /// <summary>There is no cart to type one in.</summary>
    public Task<string[]> ParseAppliedDiscountCouponCodesAsync(Customer customer) => Task.FromResult<string[]>([]);

    private static string Suffixed(string value) => string.IsNullOrEmpty(value) ? value : value + DeletedSuffix;

    private static async Task<Customer> FirstAsync(string name, IQueryable<Customer> found) =>
        string.IsNullOrWhiteSpace(name) ? null! : (await found.OrderBy(customer => customer.Id).FirstOrDefaultAsync())!;

    private IQueryable<Customer> InRoles(IQueryable<Customer> query, int[]? roleIds) =>
        roleIds is not { Length: > 0 }
            ? query
            : query.Where(customer => roleMappings.Table.Any(mapping =>
                mapping.CustomerId == customer.Id && roleIds.Contains(mapping.CustomerRoleId)));

    private async Task<Customer> SystemAccountAsync(string systemName, string email)
    {
        if (await GetCustomerBySystemNameAsync(systemName) is { } known)
            return known;

        var now = clock.GetUtcNow().UtcDateTime;
        var account = new Customer
        {
            Email = email, AdminComment = $"Built-in system account ({systemName}).", Active = true,
            IsSystemAccount = true, SystemName = systemName, CreatedOnUtc = now, LastActivityDateUtc = now
        };
        await InsertInRoleAsync(account, NopCustomerDefaults.GuestsRoleName);
        return account;
    }

    private async Task InsertInRoleAsync(Customer customer, string roleSystemName)
    {
        var role = await GetCustomerRoleBySystemNameAsync(roleSystemName)
            ?? throw new NopException($"'{roleSystemName}' role could not be loaded");
        await customers.InsertAsync(customer);
        await AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = role.Id });
    }
}
