using System.Net;
using DevStore.Data;

namespace DevStore.Registration;

internal static class CorePipeline
{
    public static void UseCore(this WebApplication app, StoreOptions options)
    {
        if (options.Testing)
            app.Use(CountStatementsAsync);
        if (options.Time is TestClock clock)
            app.MapWhen(TestClock.IsAsked, branch => branch.Run(clock.AnswerAsync));
    }

    private static Task CountStatementsAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Connection.RemoteIpAddress is { } remote && !IPAddress.IsLoopback(remote))
            return next(context);

        var counter = context.RequestServices.GetRequiredService<SqlStatements>().Measure();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Sql-Statements"] = counter.Count.ToString();
            return Task.CompletedTask;
        });
        return next(context);
    }
}
