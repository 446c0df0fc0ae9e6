using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Who asks, and in which store.</summary>
public class CurrentVisitor(IWorkContext workContext, IStoreContext storeContext, ICustomerService customers)
{
    public Task<Customer> CustomerAsync() => workContext.GetCurrentCustomerAsync();

    public async Task<int> StoreIdAsync() => (await storeContext.GetCurrentStoreAsync()).Id;

    /// <summary>Somebody of whom the store knows nothing; whoever has had an account may have listings.</summary>
    public async Task<bool> IsGuestAsync()
    {
        var customer = await CustomerAsync();
        return (string.IsNullOrEmpty(customer.Email) || customer.IsSystemAccount) && await customers.IsGuestAsync(customer) && !await customers.IsRegisteredAsync(customer);
    }

    public async Task<bool> IsRegisteredAsync() => await customers.IsRegisteredAsync(await CustomerAsync());
}
