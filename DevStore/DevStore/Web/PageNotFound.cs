using Microsoft.AspNetCore.Diagnostics;

namespace DevStore.Web;

internal static class PageNotFound
{
    /// <summary>Shows the store's own page for a bare 404; the status stays.</summary>
    public static async Task ShowAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Response.StatusCode != StatusCodes.Status404NotFound || Path.HasExtension(http.Request.Path))
            return;

        var (path, query) = (http.Request.Path, http.Request.QueryString);
        (http.Request.Path, http.Request.QueryString) = ("/page-not-found", QueryString.Empty);
        http.Request.Method = HttpMethods.Get;
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        try
        {
            await context.Next(http);
        }
        finally
        {
            (http.Request.Path, http.Request.QueryString) = (path, query);
        }
    }
}
