using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Ids come from the route alone, whatever was posted.</summary>
internal static class RouteId
{
    /// <returns>0 where there is none.</returns>
    public static int Read(FilterContext context, string name) =>
        int.TryParse(Convert.ToString(context.RouteData.Values[name], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
