using Microsoft.AspNetCore.Http;

namespace Nop.Core;

public interface IWebHelper
{
    string GetUrlReferrer();
    string GetCurrentIpAddress();
    string GetThisPageUrl(bool includeQueryString, bool? useSsl = null, bool lowercaseUrl = false);
    string GetStoreLocation(bool? useSsl = null);
    string ModifyQueryString(string url, string key, params string[] values);
    string RemoveQueryString(string url, string key, string value = null);
    void RestartAppDomain();
    string GetCurrentRequestProtocol();
    string GetRawUrl(HttpRequest request);
    bool IsAjaxRequest(HttpRequest request);
}
