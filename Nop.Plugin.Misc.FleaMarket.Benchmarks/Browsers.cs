namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

internal enum Who
{
    Guest,

    /// <summary>Has sold and bought more than anybody else.</summary>
    Seller,
    Administrator
}

/// <summary>One browser for each of those who look at pages.</summary>
internal sealed class Browsers : IDisposable
{
    private readonly Dictionary<Who, Browser> _all = [];

    public Browser this[Who who] => _all[who];

    public static async Task<Browsers> OpenAsync(Uri store)
    {
        var browsers = new Browsers();
        browsers._all[Who.Guest] = await Browser.OpenAsync(store, null);
        browsers._all[Who.Seller] = await Browser.OpenAsync(store, Account("FLEAMARKET_SELLER", "seller"));
        browsers._all[Who.Administrator] = await Browser.OpenAsync(store, Account("FLEAMARKET_ADMIN", "admin"));
        return browsers;
    }

    public void Dispose()
    {
        foreach (var browser in _all.Values)
            browser.Dispose();
    }

    /// <summary>The account of a variable, or of the sample data.</summary>
    public static string Account(string variable, string sample) =>
        Environment.GetEnvironmentVariable(variable) ?? $"{sample}@example.com:Market-1";
}
