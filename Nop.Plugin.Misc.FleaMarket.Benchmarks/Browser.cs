using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>Somebody with cookies; follows no redirects.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _client;
    private string _token = "";

    private Browser(Uri store) => _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = store, Timeout = Timeout.InfiniteTimeSpan };

    /// <param name="account">E-mail address and password with a colon between; null for a guest.</param>
    public static async Task<Browser> OpenAsync(Uri store, string? account)
    {
        var browser = new Browser(store);
        await browser.FindTokenAsync("/login");
        if (account is null)
            return browser;
        var parts = account.Split(':', 2);
        using var answer = await browser.SendAsync("/login", $"Email={Uri.EscapeDataString(parts[0])}&Password={Uri.EscapeDataString(parts[1])}");
        if (answer.StatusCode != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"{parts[0]} could not log in.");
        await browser.FindTokenAsync("/customer/info");
        return browser;
    }

    /// <param name="form">What is posted, encoded; null for a page.</param>
    public async Task<HttpResponseMessage> SendAsync(string path, string? form = null)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, path);
        if (form is not null)
            request.Content = new StringContent($"{form}&__RequestVerificationToken={Uri.EscapeDataString(_token)}", null, "application/x-www-form-urlencoded");
        return await _client.SendAsync(request);
    }

    /// <returns>The first match of a page.</returns>
    public async Task<string> FindAsync(string path, Regex wanted)
    {
        using var answer = await SendAsync(path);
        var match = wanted.Match(await answer.Content.ReadAsStringAsync());
        return match.Success ? match.Value : throw new InvalidOperationException($"{path} ({(int)answer.StatusCode}) has no {wanted}.");
    }

    public async Task<bool> HasAsync(string path)
    {
        using var answer = await SendAsync(path);
        return answer.IsSuccessStatusCode;
    }

    public void Dispose() => _client.Dispose();

    private async Task FindTokenAsync(string path) => _token = await FindAsync(path, Token());

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]* value=\")[^\"]+")]
    private static partial Regex Token();
}
