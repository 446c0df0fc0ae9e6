using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Nop.Core.Events;
using Nop.Web.Framework.Events;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Writes a view without its layout.</summary>
public class ViewWriter(ICompositeViewEngine views, ITempDataDictionaryFactory tempData, IModelMetadataProvider metadata, IEventPublisher events)
{
    /// <param name="context">Of the action or of the view that it becomes a part of.</param>
    public async Task<string> WriteAsync(ActionContext context, string name, object model)
    {
        await events.ModelPreparedAsync(model);
        var view = views.FindView(context, name, false).EnsureSuccessful([]).View!;
        await using var writer = new StringWriter();
        var data = new ViewDataDictionary(metadata, context.ModelState) { Model = model };
        await view.RenderAsync(new ViewContext(context, view, data, tempData.GetTempData(context.HttpContext), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }
}
