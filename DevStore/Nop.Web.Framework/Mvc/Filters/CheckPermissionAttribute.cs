using Microsoft.AspNetCore.Http;
using Nop.Services.Security;

namespace Nop.Web.Framework.Mvc.Filters;

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CheckPermissionAttribute : TypeFilterAttribute
{
    public CheckPermissionAttribute(string permissionSystemName, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : this([permissionSystemName], resultType)
    {
    }

    /// <summary>Any of the permissions is enough.</summary>
    public CheckPermissionAttribute(string[] permissionSystemNames, CheckPermissionResultType resultType = CheckPermissionResultType.Default)
        : base(typeof(CheckPermissionFilter))
    {
        PermissionSystemName.AddRange(permissionSystemNames);
        ResultType = resultType;
        Arguments = [resultType, PermissionSystemName];
    }

    public List<string> PermissionSystemName { get; } = new();
    public CheckPermissionResultType ResultType { get; }

    public enum CheckPermissionResultType
    {
        Default = 0,
        Html = 1,
        Text = 2,
        Json = 3
    }

    private sealed class CheckPermissionFilter(CheckPermissionResultType resultType, List<string> permissions,
        IPermissionService permissionService, ILocalizationService localizationService, IWebHelper webHelper) : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            foreach (var permission in permissions)
                if (await permissionService.AuthorizeAsync(permission))
                    return;

            context.Result = ResultTypeOf(context.HttpContext.Request) switch
            {
                CheckPermissionResultType.Json => new JsonResult(new { error = await DeniedAsync() }),
                CheckPermissionResultType.Text => new ContentResult { Content = await DeniedAsync(), ContentType = "text/plain" },
                _ => AccessDenied(context)
            };
        }

        private CheckPermissionResultType ResultTypeOf(HttpRequest request)
        {
            if (resultType != CheckPermissionResultType.Default)
                return resultType;
            if (HttpMethods.IsGet(request.Method))
                return CheckPermissionResultType.Html;
            if (!HttpMethods.IsPost(request.Method))
                return CheckPermissionResultType.Text;

            return webHelper.IsAjaxRequest(request) ? CheckPermissionResultType.Json : CheckPermissionResultType.Html;
        }

        private RedirectToActionResult AccessDenied(AuthorizationFilterContext context)
        {
            var route = context.RouteData.Values;
            return new RedirectToActionResult("AccessDenied", "Security", new
            {
                pageUrl = webHelper.GetRawUrl(context.HttpContext.Request),
                pageSystemNameKey = $"{route["controller"]}.{route["action"]}"
            });
        }

        private Task<string> DeniedAsync() => localizationService.GetResourceAsync("Admin.AccessDenied.Description");
    }
}
