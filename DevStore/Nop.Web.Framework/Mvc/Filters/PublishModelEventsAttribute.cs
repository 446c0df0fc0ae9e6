using Nop.Core.Events;
using Nop.Web.Framework.Events;

namespace Nop.Web.Framework.Mvc.Filters;

public sealed partial class PublishModelEventsAttribute : TypeFilterAttribute
{
    public PublishModelEventsAttribute(bool ignore = false) : base(typeof(PublishModelEventsFilter))
    {
        IgnoreFilter = ignore;
        Arguments = [ignore];
    }

    public bool IgnoreFilter { get; }

    private sealed class PublishModelEventsFilter(bool ignore, IEventPublisher events) : IAsyncActionFilter, IAsyncResultFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            await next();

            if (!context.IsIgnored<PublishModelEventsAttribute>(attribute => attribute.IgnoreFilter, ignore) && context.Controller is Controller controller)
                await events.ModelPreparedAsync(controller.ViewData.Model);
        }

        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            if (context.Result is JsonResult json && !context.IsIgnored<PublishModelEventsAttribute>(attribute => attribute.IgnoreFilter, ignore))
                await events.ModelPreparedAsync(json.Value);
            await next();
        }
    }
}
