using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;

namespace Nop.Plugin.Misc.FleaMarket.Services.Fees;

/// <summary>The only writer of tariffs and of the roles they are for.</summary>
public class Tariffs(
    IRepository<Tariff> tariffs,
    IRepository<TariffRole> roles,
    IRepository<CustomerRole> customerRoles,
    IRepository<CustomerCustomerRoleMapping> memberships,
    WriteTransaction transaction)
{
    public async Task<IList<Tariff>> AllAsync() =>
        await tariffs.Table.OrderBy(tariff => tariff.DisplayOrder).ThenBy(tariff => tariff.Id).ToListAsync();

    public Task<Tariff?> GetAsync(int id) => tariffs.GetByIdAsync(id)!;

    /// <summary>By tariff; one statement for all of them.</summary>
    public async Task<ILookup<int, int>> RoleIdsAsync() =>
        (await roles.Table.OrderBy(role => role.Id).ToListAsync()).ToLookup(role => role.TariffId, role => role.CustomerRoleId);

    /// <summary>The active tariffs of the active roles that a customer has.</summary>
    public async Task<IReadOnlyList<Tariff>> OfSellerAsync(int sellerId)
    {
        var own = from role in roles.Table
                  join membership in memberships.Table on role.CustomerRoleId equals membership.CustomerRoleId
                  join customerRole in customerRoles.Table on role.CustomerRoleId equals customerRole.Id
                  where membership.CustomerId == sellerId && customerRole.Active
                  select role.TariffId;
        var found = await tariffs.Table.Where(tariff => tariff.Active && own.Contains(tariff.Id))
            .OrderBy(tariff => tariff.DisplayOrder).ThenBy(tariff => tariff.Id).ToListAsync();
        return found.ToList();
    }

    public Task SaveAsync(Tariff tariff, IEnumerable<int> roleIds)
    {
        var knownId = tariff.Id;
        return transaction.RunAsync(async () =>
        {
            tariff.Id = knownId;
            await (knownId == 0 ? tariffs.InsertAsync(tariff) : tariffs.UpdateAsync(tariff));
            await roles.DeleteAsync(role => role.TariffId == tariff.Id);
            await roles.InsertAsync(roleIds.Distinct().Select(id => new TariffRole { TariffId = tariff.Id, CustomerRoleId = id }).ToList());
        });
    }

    /// <summary>Entries of the ledger keep its name and figures.</summary>
    public Task DeleteAsync(Tariff tariff) => transaction.RunAsync(async () =>
    {
        await roles.DeleteAsync(role => role.TariffId == tariff.Id);
        await tariffs.DeleteAsync(tariff);
    });
}
