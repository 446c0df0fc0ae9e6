using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>A fixture on a real store and database; its tests share them and make customers and orders of their own.</summary>
internal abstract class StoreTests(StoreDatabase database)
{
    protected StoreDatabase Database => database;

    protected InProcessStore Store { get; private set; } = null!;

    protected Scene Scene { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Store = await TestRun.StoreAsync(database);
        Store.Activate();
        Scene = new(Store);
    }
}
