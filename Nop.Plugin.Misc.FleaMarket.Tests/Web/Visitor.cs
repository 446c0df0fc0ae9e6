using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Somebody with a browser's cookies and no more; follows no redirects.</summary>
internal sealed class Visitor : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;
    private string? _token;

    private Visitor(Uri store) =>
        _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = store };

    public IEnumerable<Cookie> Cookies => _cookies.GetAllCookies();

    public static Visitor Guest(Uri store) => new(store);

    public static Task<Visitor> LogInAsync(Uri store, Customer customer) => LogInAsync(store, customer.Email, Scene.Password);

    public static async Task<Visitor> LogInAsync(Uri store, string email, string password)
    {
        var visitor = new Visitor(store);
        var answer = await visitor.PostAsync("/login", [new("Email", email), new("Password", password)]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), $"{email} could not log in");
        visitor._token = null;
        return visitor;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    public async Task LogOutAsync()
    {
        await GetAsync("/logout");
        _token = null;
    }

    /// <summary>With the browser's other cookies as they are.</summary>
    public async Task LogInAgainAsync(Customer customer)
    {
        _token = null;
        await PostAsync("/login", [new("Email", customer.Email), new("Password", Scene.Password)]);
        _token = null;
    }

    /// <summary>What the forms of a page hold that is opened now.</summary>
    public Task<string> CurrentTokenAsync() => TokenAsync();

    /// <summary>The fields and nothing beside.</summary>
    public Task<HttpResponseMessage> PostFormAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        _client.PostAsync(path, new FormUrlEncodedContent(fields));

    /// <summary>Answers as soon as the headers are there.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<string> ReadAsync(string path)
    {
        var answer = await GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<IHtmlDocument> DocumentAsync(string path) => await new HtmlParser().ParseDocumentAsync(await ReadAsync(path));

    public static async Task<IHtmlDocument> DocumentAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>How many statements the store's database answered for a page.</summary>
    public async Task<int> StatementsAsync(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var answer = method == HttpMethod.Get ? await GetAsync(path) : await PostAsync(path, fields);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        return int.Parse(answer.Headers.GetValues("X-Sql-Statements").Single());
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, bool withToken = true) =>
        await _client.PostAsync(path, new FormUrlEncodedContent(withToken ? [.. fields, new(TokenField, await TokenAsync())] : fields));

    public Task<HttpResponseMessage> SendFileAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string name, byte[] file, string mimeType, bool withToken = true) =>
        SendFilesAsync(path, fields, [(name, file, mimeType)], withToken);

    public async Task<HttpResponseMessage> SendFilesAsync(
        string path, IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<(string Name, byte[] Content, string MimeType)> files, bool withToken = true)
    {
        var form = new MultipartFormDataContent();
        if (withToken)
            form.Add(new StringContent(await TokenAsync()), TokenField);
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        foreach (var file in files)
        {
            var content = new ByteArrayContent(file.Content);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(file.MimeType);
            form.Add(content, "Photo", file.Name);
        }
        return await _client.PostAsync(path, form);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>A token belongs to who is logged in, not to a page.</summary>
    private async Task<string> TokenAsync() => _token ??= await TokenOfAsync("/customer/info") ?? await TokenOfAsync("/login")
        ?? throw new InvalidOperationException("No page has a token.");

    private async Task<string?> TokenOfAsync(string path)
    {
        var page = await DocumentAsync(await GetAsync(path));
        return page.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value");
    }
}
