using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.FleaMarket.Services;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>Sends a CSV file while it is written.</summary>
/// <param name="name">Of the file, without its ending.</param>
/// <param name="write">Returns the number of rows.</param>
public class CsvFileResult(string name, Func<Stream, Task<int>> write) : IActionResult
{
    /// <summary>One of nopCommerce's activity types, which the export is logged as; null for none.</summary>
    public string? Activity { get; init; }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename={name}.csv";
        var written = await write(response.Body);
        if (Activity is not null)
            await context.HttpContext.RequestServices.GetRequiredService<ActivityLogWriter>().WriteAsync(Activity, null, written);
    }
}
