using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>
/// Reads a form that is larger than the server takes, so that the seller is told beside the photo and keeps what was typed.
/// Comes before the filters that look for the form's token.
/// </summary>
public sealed class PhotoFormAttribute : TypeFilterAttribute
{
    private const int BeforeTheToken = -2000;

    /// <summary>Nobody waits for more.</summary>
    private const long MaxBytes = 256L * PhotoLimits.Megabyte;

    public PhotoFormAttribute() : base(typeof(Filter)) => Order = BeforeTheToken;

    private sealed class Filter(PhotoLimits limits) : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            var request = context.HttpContext.Request;
            if (request.ContentLength is not { } length || length <= limits.RequestBytes || !request.HasFormContentType)
                return;
            if (length > MaxBytes || context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } size)
            {
                context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
                return;
            }
            size.MaxRequestBodySize = length;
            request.Form = await OversizedForm.ReadAsync(request, context.HttpContext.RequestAborted);
        }
    }
}
