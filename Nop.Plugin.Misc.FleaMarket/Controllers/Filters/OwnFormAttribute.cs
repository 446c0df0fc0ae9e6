using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Nop.Plugin.Misc.FleaMarket.Factories;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Forms;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>
/// Takes a posted form only with the token of who posts it. A form of a session that has ended, or of another customer, changes nothing,
/// and what was typed comes back: after a log-in in its place, or at once.
/// </summary>
public sealed class OwnFormAttribute : TypeFilterAttribute
{
    private const int AsTheTokensOwnFilter = 1000;

    public OwnFormAttribute() : base(typeof(Filter)) => Order = AsTheTokensOwnFilter;

    private sealed class Filter(
        IAntiforgery antiforgery,
        CurrentVisitor visitor,
        CustomerDisplayNames displayNames,
        LogInAgain logIn,
        LogInAgainFactory models,
        Notices notices,
        ILocalizationService localization) : IAsyncAuthorizationFilter, IAsyncAlwaysRunResultFilter, IAntiforgeryPolicy
    {
        /// <summary>Set where another customer's form is let through to come back.</summary>
        private string? _visitorsName;

        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            var request = context.HttpContext.Request;
            if (!HttpMethods.IsPost(request.Method) || !context.IsEffectivePolicy<IAntiforgeryPolicy>(this))
                return;
            var isOwn = await antiforgery.IsRequestValidAsync(context.HttpContext);
            if (!isOwn && !HasToken(request))
                context.Result = new AntiforgeryValidationFailedResult();
            else if (AsksRegistered(context) && (TriesToLogIn(request, isOwn) || !await visitor.IsRegisteredAsync()))
                await LogInAsync(context, isOwn);
            else if (!isOwn)
                await ReturnAsync(context);
        }

        /// <summary>What is another customer's is not found for this one, but may be after a log-in; nopCommerce answers no such form with its own page.</summary>
        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            if (_visitorsName is not null && context.Result is NotFoundResult)
                context.Result = PageOrPopup.Show(context, "LogInAgain", "_LogInAgain",
                    models.Prepare(context.HttpContext.Request, KeptForm.Read(context.HttpContext.Request), null) with { LoggedInAs = _visitorsName });
            await next();
        }

        private static bool TriesToLogIn(HttpRequest request, bool isOwn) => isOwn && request.HasFormContentType && request.Form.ContainsKey(KeptForm.LoginField);

        private static bool HasToken(HttpRequest request) => request.HasFormContentType && request.Form.ContainsKey(KeptForm.Token);

        private static bool AsksRegistered(AuthorizationFilterContext context) =>
            ((ControllerActionDescriptor)context.ActionDescriptor).ControllerTypeInfo.IsDefined(typeof(RegisteredOnlyAttribute), true);

        private async Task LogInAsync(AuthorizationFilterContext context, bool isOwn)
        {
            var request = context.HttpContext.Request;
            var kept = KeptForm.Read(request);
            var refusal = isOwn && kept.Login is not null ? await logIn.TryAsync(kept.Login, kept.Password) : null;
            if (isOwn && kept.Login is not null && refusal is null)
                context.Result = new LocalRedirectResult(request.GetEncodedPathAndQuery(), permanent: false, preserveMethod: true);
            else if (kept.Fields.Count == 0)
                context.Result = new ChallengeResult();
            else
                context.Result = PageOrPopup.Show(context, "LogInAgain", "_LogInAgain", models.Prepare(request, kept, refusal));
        }

        private async Task ReturnAsync(AuthorizationFilterContext context)
        {
            var name = await displayNames.OfAsync(await visitor.CustomerAsync());
            var text = string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.LogInAgain.Now"), name);
            var action = ((ControllerActionDescriptor)context.ActionDescriptor).MethodInfo;
            if (Attribute.GetCustomAttribute(action, typeof(KeepsTypedAttribute)) is KeepsTypedAttribute form)
            {
                _visitorsName = name;
                context.ModelState.AddModelError(form.Field, text);
                return;
            }
            notices.Warning(text);
            context.Result = PageOrPopup.GoTo(context, FleaMarketRoutes.MyListings);
        }
    }
}
