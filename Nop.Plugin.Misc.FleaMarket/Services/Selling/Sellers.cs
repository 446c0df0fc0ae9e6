using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Who may sell. Asks the database and no cache, since it is asked while roles change.</summary>
public class Sellers(
    IRepository<Customer> customers,
    IRepository<CustomerCustomerRoleMapping> memberships,
    IRepository<CustomerRole> roles)
{
    public async Task<bool> MaySellAsync(int customerId) => (await WhoMaySellAsync([customerId])).Count > 0;

    /// <returns>Of these customers, those who may sell.</returns>
    public async Task<IReadOnlySet<int>> WhoMaySellAsync(IReadOnlyCollection<int> customerIds)
    {
        var found = await (
            from customer in customers.Table
            join membership in memberships.Table on customer.Id equals membership.CustomerId
            join role in roles.Table on membership.CustomerRoleId equals role.Id
            where customerIds.Contains(customer.Id) && customer.Active && !customer.Deleted
                && role.Active && role.SystemName == NopCustomerDefaults.RegisteredRoleName
            select customer.Id).ToListAsync();
        return found.ToHashSet();
    }
}
