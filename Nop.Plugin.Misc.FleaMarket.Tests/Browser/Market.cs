using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>
/// A store with the plugin and a browser before it: the one that FLEAMARKET_STORE names,
/// or a development store of the run's own with the plugin installed through its plugin list.
/// </summary>
internal sealed class Market : IAsyncDisposable
{
    private static readonly string[] _switches =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly StoreProcess? _own;
    private readonly Dictionary<Account, string> _loggedIn = [];

    private Market(IPlaywright playwright, IBrowser browser, Uri address, StoreProcess? own) =>
        (_playwright, _browser, Address, _own) = (playwright, browser, address, own);

    public Uri Address { get; }

    /// <summary>What the store of our own wrote; empty for another.</summary>
    public string Output => _own?.Output ?? "";

    public Account Administrator { get; } = Account.Of("ADMIN", "admin@example.com:Market-1");
    public Account Seller { get; } = Account.Of("SELLER", "seller@example.com:Market-1");
    public Account Buyer { get; } = Account.Of("BUYER", "buyer@example.com:Market-1");

    public static async Task<Market> StartAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = _switches });
        if (Environment.GetEnvironmentVariable("FLEAMARKET_STORE") is { Length: > 0 } address)
            return new(playwright, browser, new(address), null);
        var own = await StoreProcess.StartAsync();
        var market = new Market(playwright, browser, own.Address, own);
        await market.InstallAsync();
        return market;
    }

    public Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        options.Locale = "en-US";
        return _browser.NewContextAsync(options);
    }

    /// <summary>The cookies of somebody who has logged in; each does so once.</summary>
    public async Task<string> LogInAsync(Account account)
    {
        if (_loggedIn.TryGetValue(account, out var state))
            return state;
        await using var context = await OpenAsync();
        await new LogInPage(await context.NewPageAsync()).LogInAsync(account);
        return _loggedIn[account] = await context.StorageStateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        if (_own is not null)
            await _own.DisposeAsync();
    }

    private async Task InstallAsync()
    {
        await using var context = await OpenAsync(new() { StorageState = await LogInAsync(Administrator) });
        await new PluginsPage(await context.NewPageAsync()).InstallAsync(FleaMarketDefaults.SystemName);
    }
}
