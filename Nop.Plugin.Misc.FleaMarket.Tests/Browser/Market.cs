using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>A store with the plugin, a browser before it, and who visits it.</summary>
internal sealed class Market : IAsyncDisposable
{
    private readonly Chromium _browser;
    private readonly Uri _address;
    private readonly StoreProcess? _own;

    private TimeSpan _ahead;

    private Market(Chromium browser, Uri address, StoreProcess? own) => (_browser, _address, _own, Errands) = (browser, address, own, new(address));

    private static string? Named => Environment.GetEnvironmentVariable("FLEAMARKET_STORE") is { Length: > 0 } address ? address : null;

    public Errands Errands { get; }

    /// <summary>What the store of our own wrote; empty for another.</summary>
    public string Output => _own?.Output ?? "";

    public DateTime Now => DateTime.UtcNow + _ahead;

    public Account Administrator { get; } = Account.Of("ADMIN", "admin@example.com:Market-1");
    public Account Seller { get; } = Account.Of("SELLER", "seller@example.com:Market-1");
    public Account SecondSeller { get; } = Account.Of("SELLER2", "nora@example.com:Market-1");
    public Account Buyer { get; } = Account.Of("BUYER", "buyer@example.com:Market-1");

    /// <summary>The store that FLEAMARKET_STORE names, or one of the run's own with the plugin installed through its plugin list.</summary>
    public static async Task<Market> StartAsync()
    {
        var browser = await TestRun.ChromiumAsync();
        if (Named is { } address)
            return new(browser, new(address), null);
        var own = await StoreProcess.StartAsync();
        var market = new Market(browser, own.Address, own);
        await market.InstallAsync();
        return market;
    }

    /// <summary>A store whose clock can be moved.</summary>
    public static async Task<Market> StartWithClockAsync()
    {
        var own = await StoreProcess.StartAsync(install: true);
        return new(await TestRun.ChromiumAsync(), own.Address, own);
    }

    /// <summary>Skips the test where another store is named: nobody moves its clock.</summary>
    public static void IgnoreWithoutClock()
    {
        if (Named is { } address)
            Assert.Ignore($"The clock of {address} cannot be moved.");
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null) => _browser.OpenAsync(_address, options ?? new());

    /// <summary>Everybody logs in anew afterwards, as cookies age with the store.</summary>
    public async Task MoveClockAsync(TimeSpan by)
    {
        await _own!.MoveClockAsync(by);
        _ahead += by;
        Errands.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        Errands.Dispose();
        if (_own is not null)
            await _own.DisposeAsync();
    }

    private async Task InstallAsync()
    {
        await using var context = await OpenAsync();
        var page = await context.NewPageAsync();
        await new LogInPage(page).LogInAsync(Administrator);
        await new PluginsPage(page).InstallAsync(FleaMarketDefaults.SystemName);
    }
}
