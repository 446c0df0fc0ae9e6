using Nop.Services.Cms;
using Nop.Services.Common;
using Nop.Services.Plugins;

namespace Nop.Plugin.Misc.FleaMarket;

public class FleaMarketPlugin : BasePlugin, IMiscPlugin, IWidgetPlugin
{
    public bool HideInWidgetList => false;

    public Task<IList<string>> GetWidgetZonesAsync() => Task.FromResult<IList<string>>([]);

    public Type GetWidgetViewComponent(string widgetZone) => null!;
}
