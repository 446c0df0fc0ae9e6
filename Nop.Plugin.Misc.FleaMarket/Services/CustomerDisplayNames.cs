using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>What a customer is called in public: as the store's settings say, but never by an e-mail address.</summary>
public class CustomerDisplayNames(ICustomerService customers, CustomerSettings settings, ILocalizationService localization)
{
    /// <summary>One statement for any number of customers; those who are gone are called guests.</summary>
    public async Task<Func<int, string>> LoadAsync(IEnumerable<int> customerIds)
    {
        var guest = await OfAsync(null);
        var names = new Dictionary<int, string>();
        foreach (var customer in await customers.GetCustomersByIdsAsync(customerIds.Distinct().ToArray()))
            names[customer.Id] = await OfAsync(customer);
        return id => names.GetValueOrDefault(id, guest);
    }

    public async Task<string> OfAsync(int customerId) => (await LoadAsync([customerId]))(customerId);

    public async Task<string> OfAsync(Customer? customer)
    {
        if (customer is not { Deleted: false })
            return await localization.GetResourceAsync("Customer.Guest");
        return await FormatAsync(customer) is { Length: > 0 } name && !name.Contains('@') ? name : await NamelessAsync(customer);
    }

    /// <summary>nopCommerce's own way asks for the customer's roles, a statement each.</summary>
    private async Task<string?> FormatAsync(Customer customer) => settings.CustomerNameFormat switch
    {
        CustomerNameFormat.ShowEmails => null,
        CustomerNameFormat.ShowUsernames => customer.Username,
        CustomerNameFormat.ShowFullNames => await customers.GetCustomerFullNameAsync(customer),
        _ => customer.FirstName
    };

    private async Task<string> NamelessAsync(Customer customer) => string.Format(
        CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Seller.Nameless"), customer.Id);
}
