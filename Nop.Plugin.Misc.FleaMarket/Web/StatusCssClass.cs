using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>The end of the CSS class that colours a status.</summary>
public static class StatusCssClass
{
    public static string Of(ListingStatus status) =>
        status == ListingStatus.OnModeration ? "waiting" : status.ToString().ToLowerInvariant();
}
