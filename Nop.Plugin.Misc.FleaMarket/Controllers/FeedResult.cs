using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Sends a body while it is made, or says that the client has it already.</summary>
public class FeedResult(string contentType, FeedVersion state, Func<Stream, CancellationToken, Task> write) : IActionResult
{
    private const string Gzip = "gzip";

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var encoding = TakesGzip(request) ? Gzip : null;
        WriteHeaders(response, state.ETag(encoding));
        if (IsKnown(request, state.ETag(encoding)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        if (!HttpMethods.IsHead(request.Method))
            await WriteBodyAsync(response.Body, encoding, context.HttpContext.RequestAborted);
    }

    private void WriteHeaders(HttpResponse response, string eTag)
    {
        response.Headers.ETag = eTag;
        response.Headers.LastModified = HeaderUtilities.FormatDate(state.ChangedOnUtc);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers["X-Robots-Tag"] = "noindex";
    }

    private async Task WriteBodyAsync(Stream body, string? encoding, CancellationToken cancellation)
    {
        if (encoding is null)
        {
            await write(body, cancellation);
            return;
        }
        await using var gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true);
        await write(gzip, cancellation);
    }

    /// <summary>An If-None-Match goes before an If-Modified-Since, also one that says nothing sensible.</summary>
    private bool IsKnown(HttpRequest request, string eTag)
    {
        var headers = request.GetTypedHeaders();
        if (request.Headers.IfNoneMatch.Count > 0)
            return headers.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(new(eTag), useStrongComparison: false));
        return headers.IfModifiedSince is { } since && state.ChangedOnUtc <= since.UtcDateTime;
    }

    private static bool TakesGzip(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var named = accepted.FirstOrDefault(coding => coding.Value.Equals(Gzip, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(coding => coding.Value == "*");
        return named is not null && named.Quality != 0;
    }
}
