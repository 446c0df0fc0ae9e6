using Microsoft.AspNetCore.Routing;
using Nop.Core;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models;

/// <summary>Where in a list of pages the reader is, and how to get to the others.</summary>
public record PagesModel : BaseNopModel
{
    private const int Beside = 2;

    public int Page { get; init; } = 1;
    public int Pages { get; init; }
    public string Route { get; init; } = "";

    /// <summary>The part of the page that the list is; null for all of it.</summary>
    public string? Fragment { get; init; }

    /// <summary>The route value of the page's number.</summary>
    public string Parameter { get; init; } = "page";

    /// <summary>Route values of everything but the page.</summary>
    public IReadOnlyDictionary<string, object?> Values { get; init; } = new Dictionary<string, object?>();

    public IEnumerable<int> Numbers
    {
        get
        {
            var first = Math.Max(1, Math.Min(Page - Beside, Pages - 2 * Beside));
            return Enumerable.Range(first, Math.Min(Pages - first + 1, 2 * Beside + 1));
        }
    }

    public static PagesModel Of<T>(IPagedList<T> list, string route, IReadOnlyDictionary<string, object?>? values = null) => new()
    {
        Page = list.PageIndex + 1,
        Pages = list.TotalPages,
        Route = route,
        Values = values ?? new Dictionary<string, object?>()
    };

    /// <summary>Route values of one page; the first has no number.</summary>
    public RouteValueDictionary At(int page)
    {
        var values = new RouteValueDictionary(Values);
        if (page > 1)
            values[Parameter] = page;
        return values;
    }
}
