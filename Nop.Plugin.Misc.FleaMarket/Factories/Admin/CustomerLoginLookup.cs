using Nop.Core.Domain.Customers;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Logins of customers; one statement for any number of them.</summary>
public class CustomerLoginLookup(ICustomerService customers, CustomerSettings settings)
{
    public async Task<IReadOnlyDictionary<int, string>> LoginsAsync(IEnumerable<int> customerIds) =>
        (await customers.GetCustomersByIdsAsync(customerIds.Distinct().ToArray())).ToDictionary(customer => customer.Id, Login);

    /// <summary>As jQuery UI's autocomplete shows it.</summary>
    public object Choice(Customer customer) => new { label = Login(customer), id = customer.Id };

    public string Login(Customer customer) =>
        settings.UsernamesEnabled && !string.IsNullOrEmpty(customer.Username) ? customer.Username : string.IsNullOrEmpty(customer.Email) ? $"#{customer.Id}" : customer.Email;
}
