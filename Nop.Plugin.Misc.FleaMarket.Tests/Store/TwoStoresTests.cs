using Nop.Plugin.Misc.FleaMarket.Tests.Web;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>Two programs on one database, as on a web farm. Those of <see cref="WebFarmTests"/> and of the killed store are on PostgreSQL.</summary>
public class TwoStoresTests
{
    [TestCase(StoreDatabase.MariaDb)]
    public async Task Two_programs_serve_one_database(StoreDatabase kind)
    {
        var database = await TestRun.CreateDatabaseAsync(kind);
        using var data = new TemporaryDirectory();
        await using var first = await StoreProcess.StartAsync(database, data["store"], install: true);
        await using var second = await StoreProcess.StartAsync(database, data["store"], install: true);

        foreach (var store in (StoreProcess[])[first, second])
        {
            using var seller = await Visitor.LogInAsync(store.Address, "seller@example.com", "Market-1");
            Assert.That(await seller.ReadAsync("/customer/flea-market/sales"), Does.Contain("My sales"));
        }
    }
}
