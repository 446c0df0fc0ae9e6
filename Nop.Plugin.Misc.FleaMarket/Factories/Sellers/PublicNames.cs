using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Services.Customers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

/// <summary>What a customer is called in public: as the store's settings say, but never by an e-mail address.</summary>
public class PublicNames(ICustomerService customers, ILocalizationService localization)
{
    public async Task<string> OfAsync(Customer? customer) =>
        await customers.FormatUsernameAsync(customer) is { Length: > 0 } name && !name.Contains('@') ? name : await NamelessAsync(customer);

    private async Task<string> NamelessAsync(Customer? customer) => string.Format(
        CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Seller.Nameless"), customer?.Id);
}
