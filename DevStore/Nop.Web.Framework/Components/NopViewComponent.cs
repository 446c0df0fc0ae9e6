using Microsoft.AspNetCore.Mvc.ViewComponents;
using Nop.Core.Events;
using Nop.Web.Framework.Events;

namespace Nop.Web.Framework.Components;

public abstract partial class NopViewComponent : ViewComponent
{
    public new ViewViewComponentResult View<TModel>(string viewName, TModel model)
    {
        EngineContext.Current.Resolve<IEventPublisher>().ModelPrepared(model);
        return base.View(viewName, model);
    }

    public new ViewViewComponentResult View<TModel>(TModel model)
    {
        EngineContext.Current.Resolve<IEventPublisher>().ModelPrepared(model);
        return base.View(model);
    }

    public new ViewViewComponentResult View(string viewName) => base.View(viewName);
}
