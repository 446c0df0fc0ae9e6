using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>A form that is sent twice, by a second press or by a browser that asks again, does its work once.</summary>
public sealed class SentOnceAttribute : TypeFilterAttribute
{
    /// <summary>The form's number, a new one whenever the form is shown.</summary>
    public const string Field = "FormNumber";

    /// <param name="route">Where the form leads when it has done its work.</param>
    public SentOnceAttribute(string route) : base(typeof(Filter)) => Arguments = [route];

    private sealed class Filter(string route, SentForms forms, Notices notices, ILocalizationService localization) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            forms.Key = KeyOf(context.HttpContext.Request);
            var executed = await next();
            if (executed.Exception is not FormWasSentException)
                return;
            executed.ExceptionHandled = true;
            notices.Success(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Notices.WasSent"));
            executed.Result = PageOrPopup.GoTo(context, route, context.RouteData.Values["id"] is { } id ? new { id } : null);
        }

        private static string? KeyOf(HttpRequest request)
        {
            if (!request.HasFormContentType || request.Form[Field].ToString() is not { Length: > 0 })
                return null;
            var said = request.Form.Where(field => field.Key != KeptForm.Token).OrderBy(field => field.Key, StringComparer.Ordinal)
                .SelectMany(field => field.Value.Select(value => $"{field.Key.Length}:{field.Key}={value?.Length}:{value}"))
                .Concat(request.Form.Files.Select(file => $"{file.Name}={file.Length}:{file.FileName}"));
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Path}\n{string.Join('\n', said)}")));
        }
    }
}
