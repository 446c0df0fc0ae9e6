using Nop.Core.Domain.Customers;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Names of customers in the eyes of others, in the store's own format, but never an e-mail address,
/// neither by the format nor as a user name.
/// </summary>
public class DisplayNames(ICustomerService customers, CustomerSettings settings, ILocalizationService localization)
{
    /// <summary>One statement for any number of customers; those who are gone have the name of a guest.</summary>
    public async Task<Func<int, string>> LoadAsync(IEnumerable<int> customerIds)
    {
        var found = (await customers.GetCustomersByIdsAsync(customerIds.Distinct().ToArray())).ToDictionary(customer => customer.Id);
        var guest = await localization.GetResourceAsync("Customer.Guest");
        var names = new Dictionary<int, string>();
        foreach (var (id, customer) in found)
            names[id] = await FormatAsync(customer) is { Length: > 0 } name ? name : guest;
        return id => names.GetValueOrDefault(id, guest);
    }

    public async Task<string> OfAsync(int customerId) => (await LoadAsync([customerId]))(customerId);

    private async Task<string?> FormatAsync(Customer customer) => settings.CustomerNameFormat switch
    {
        CustomerNameFormat.ShowFullNames => await customers.GetCustomerFullNameAsync(customer),
        CustomerNameFormat.ShowUsernames when customer.Username is { Length: > 0 } name && !name.Contains('@') => name,
        _ => customer.FirstName
    };
}
