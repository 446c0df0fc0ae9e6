using System.Net;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace DevStore.Infrastructure;

internal sealed class WebHelper(IHttpContextAccessor accessor, Restart restart, IServiceProvider services) : IWebHelper
{
    private HttpRequest? Request => accessor.HttpContext?.Request;

    public string GetUrlReferrer() => Request?.Headers.Referer.ToString() ?? "";

    public string GetCurrentIpAddress()
    {
        var address = accessor.HttpContext?.Connection.RemoteIpAddress;
        return address is null ? "" : IPAddress.IsLoopback(address) ? IPAddress.Loopback.ToString() : address.MapToIPv4().ToString();
    }

    public string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false)
    {
        if (Request is null)
            return "";

        var url = GetStoreHost(useSsl ?? IsCurrentConnectionSecured()).TrimEnd('/') + Request.PathBase + Request.Path;
        if (lowercaseUrl)
            url = url.ToLowerInvariant();
        return includeQueryString ? url + Request.QueryString : url;
    }

    public bool IsCurrentConnectionSecured() => Request?.IsHttps == true;

    public string GetStoreHost(bool useSsl) => Request is { Host.HasValue: true } ? $"{(useSsl ? "https" : "http")}://{Request.Host}/" : "";

    public string GetStoreLocation(bool? useSsl = null)
    {
        var host = GetStoreHost(useSsl ?? IsCurrentConnectionSecured());
        return host.Length > 0
            ? host.TrimEnd('/') + Request!.PathBase + '/'
            : services.GetRequiredService<IStoreContext>().GetCurrentStore().Url.TrimEnd('/') + '/';
    }

    public string ModifyQueryString(string url, string key, params string[] values) =>
        QueryHelpers.AddQueryString(RemoveQueryString(url, key), key, string.Join(',', values));

    public string RemoveQueryString(string url, string key, string? value = null)
    {
        var (path, query) = url.Split('?', 2) is [var head, var tail] ? (head, tail) : (url, "");
        var kept = from pair in QueryHelpers.ParseQuery(query)
                   from one in pair.Value
                   where !pair.Key.Equals(key, StringComparison.OrdinalIgnoreCase) || (value is not null && one != value)
                   select KeyValuePair.Create(pair.Key, one);
        return QueryHelpers.AddQueryString(path, kept!);
    }

    public void RestartAppDomain() => restart.Ask();

    public string GetCurrentRequestProtocol() => IsCurrentConnectionSecured() ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;

    public string GetRawUrl(HttpRequest request) => request.GetEncodedPathAndQuery();

    public bool IsAjaxRequest(HttpRequest request) => request.Headers.XRequestedWith == "XMLHttpRequest";
}
