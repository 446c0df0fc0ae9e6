using Microsoft.AspNetCore.Diagnostics;
using ILogger = Nop.Services.Logging.ILogger;

namespace DevStore.Controllers;

public sealed class ErrorController(ILogger log, IWorkContext work) : Controller
{
    public async Task<IActionResult> Error()
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is { } exception)
            await log.ErrorAsync(exception.Message, exception, await work.GetCurrentCustomerAsync());
        return View();
    }
}
