namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>Asks nobody: the parameter is false, as nopCommerce sets it where CAPTCHA is off or not solved.</summary>
public sealed partial class ValidateCaptchaAttribute : TypeFilterAttribute
{
    public ValidateCaptchaAttribute(string actionParameterName = "captchaValid") : base(typeof(ValidateCaptchaFilter)) =>
        Arguments = [actionParameterName];

    private sealed class ValidateCaptchaFilter(string actionParameterName) : IActionFilter
    {
        public void OnActionExecuting(ActionExecutingContext context) => context.ActionArguments[actionParameterName] = false;

        public void OnActionExecuted(ActionExecutedContext context)
        {
        }
    }
}
