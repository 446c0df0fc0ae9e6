namespace Nop.Web.Framework.Mvc.Filters;

/// <summary>Sets the action's parameter to whether the form holds the key, as a pressed "save and continue" button does.</summary>
public sealed class ParameterBasedOnFormNameAttribute : TypeFilterAttribute
{
    public ParameterBasedOnFormNameAttribute(string formKeyName, string actionParameterName) : base(typeof(ParameterBasedOnFormNameFilter)) =>
        Arguments = [formKeyName, actionParameterName];

    private sealed class ParameterBasedOnFormNameFilter(string formKeyName, string actionParameterName) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            var request = context.HttpContext.Request;
            context.ActionArguments[actionParameterName] = request.HasFormContentType && (await request.ReadFormAsync()).ContainsKey(formKeyName);
            await next();
        }
    }
}
