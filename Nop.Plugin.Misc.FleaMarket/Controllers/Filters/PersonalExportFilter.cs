using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>nopCommerce asks nobody what belongs into its export of a customer's data, so it is added to the file on its way out.</summary>
public sealed class PersonalExportFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Result is FileContentResult file && file.ContentType == MimeTypes.TextXlsx
            && await CustomerIdAsync(context) is { } customerId)
            await AddAsync(file, customerId, context.HttpContext.RequestServices);
    }

    /// <returns>Null where the answer is something else.</returns>
    private static async Task<int?> CustomerIdAsync(ActionExecutingContext context) => NameOf(context.ActionDescriptor) switch
    {
        "Customer.GdprToolsExport" => (await context.HttpContext.RequestServices.GetRequiredService<IWorkContext>().GetCurrentCustomerAsync()).Id,
        "Customer.GdprExport" => context.ActionArguments.TryGetValue("id", out var id) ? id as int? : null,
        _ => null
    };

    private static string? NameOf(Microsoft.AspNetCore.Mvc.Abstractions.ActionDescriptor action) =>
        action is ControllerActionDescriptor descriptor ? $"{descriptor.ControllerName}.{descriptor.MethodInfo.Name}" : null;

    /// <summary>What the store itself has to say goes out in any case.</summary>
    private static async Task AddAsync(FileContentResult file, int customerId, IServiceProvider services)
    {
        try
        {
            file.FileContents = await services.GetRequiredService<PersonalExport>().AddToAsync(file.FileContents, customerId);
        }
        catch (Exception exception)
        {
            await services.GetRequiredService<ILogger>().ErrorAsync($"Flea market: nothing could be added to the export of the customer {customerId}.", exception);
        }
    }
}
