using System.Net;

namespace DevStore.Infrastructure;

/// <summary>The system's clock, moved by who asks for it on this machine: <c>POST /testing/clock?by=12.00:00:00</c>.</summary>
internal sealed class TestClock : TimeProvider
{
    public const string Path = "/testing/clock";

    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + new TimeSpan(Interlocked.Read(ref _ahead));

    public static bool IsAsked(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && HttpMethods.IsPost(context.Request.Method) && context.Request.Path == Path;

    public Task AnswerAsync(HttpContext context)
    {
        if (TimeSpan.TryParse(context.Request.Query["by"], CultureInfo.InvariantCulture, out var by))
            Interlocked.Add(ref _ahead, by.Ticks);
        else
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync(GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
    }
}
