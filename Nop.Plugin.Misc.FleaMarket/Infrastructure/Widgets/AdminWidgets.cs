using Nop.Plugin.Misc.FleaMarket.Components;
using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Widgets;

/// <summary>What the plugin shows in which of the back office's widget zones.</summary>
public static class AdminWidgets
{
    public static IReadOnlyDictionary<string, Type> Components { get; } = new Dictionary<string, Type>
    {
        [AdminWidgetZones.DashboardCommonstatisticsAfter] = typeof(WaitingListingsViewComponent)
    };
}
