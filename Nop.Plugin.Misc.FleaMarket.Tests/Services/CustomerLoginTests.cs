using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal class CustomerLoginTests(StoreDatabase database) : ServiceTests(database)
{
    [Test]
    public async Task A_name_leads_to_a_customer_where_the_store_has_names()
    {
        var (customer, name) = (await Scene.CustomerAsync(), $"Name{Guid.NewGuid():N}");
        await Store.AskAsync(async (IRepository<Customer> customers) =>
        {
            customer.Username = name;
            await customers.UpdateAsync(customer);
        });

        Assert.That(await NamedAsync(name[..20], true), Is.EqualTo(new[] { customer.Id }));
        Assert.That(await NamedAsync(name[..20], false), Is.Empty);
        foreach (var named in (bool[])[true, false])
            Assert.That(await NamedAsync($" {customer.Email[..20].ToUpperInvariant()}", named), Is.EqualTo(new[] { customer.Id }));
    }

    private Task<List<int>?> NamedAsync(string beginning, bool usernames) => Store.AskAsync((IRepository<Customer> customers) =>
        new CustomerLoginQueries(customers, new CustomerSettings { UsernamesEnabled = usernames }).NamedAsync(beginning));
}
