using Nop.Web.Framework.Infrastructure;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>Where on the home page the newest listings may stand, from the top down.</summary>
public static class HomePageZones
{
    public static IReadOnlyList<string> All { get; } =
    [
        PublicWidgetZones.HomepageTop,
        PublicWidgetZones.HomepageBeforeCategories,
        PublicWidgetZones.HomepageBeforeProducts,
        PublicWidgetZones.HomepageBeforeBestSellers,
        PublicWidgetZones.HomepageBeforeNews,
        PublicWidgetZones.HomepageBeforePoll,
        PublicWidgetZones.HomepageBottom
    ];
}
