using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>The browser of the run, before every store.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] _switches =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>The browser without its own windows starts pages several times faster; where it is missing, the whole one will do.</summary>
    private static readonly string _program = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium" }.First(File.Exists);

    /// <summary>Milliseconds; a store on a busy machine takes its time.</summary>
    public const int LongestWait = 30_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Chromium> StartAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Assertions.SetDefaultExpectTimeout(LongestWait);
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = _switches }));
    }

    public Task<IBrowserContext> OpenAsync(Uri store, BrowserNewContextOptions options)
    {
        options.BaseURL = store.ToString();
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        options.Locale = "en-US";
        options.ReducedMotion = ReducedMotion.Reduce;
        return _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
