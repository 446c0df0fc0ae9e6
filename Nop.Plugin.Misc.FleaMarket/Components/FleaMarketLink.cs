using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.FleaMarket.Components;

/// <summary>A link to the section, on the store's sitemap page.</summary>
public class FleaMarketLink : NopViewComponent
{
    public IViewComponentResult Invoke(string widgetZone, object additionalData) => View("Default");
}
