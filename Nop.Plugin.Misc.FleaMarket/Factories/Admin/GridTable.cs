using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework;
using Nop.Web.Framework.Localization;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Models.DataTables;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>What nopCommerce's DataTablesModel asks of a grid.</summary>
public static class GridTable
{
    private const string FieldPrefix = "Search";

    /// <summary>The date and the minute, as the user's language writes them.</summary>
    public static RenderDate Time => new() { Format = "L LT" };

    /// <param name="name">Names its element, NAME-grid, and the button that searches, search-NAME.</param>
    /// <param name="controller">Whose Rows it shows.</param>
    public static DataTablesModel Of<TSearch, TLine>(
        string name, string controller, IEnumerable<GridColumn<TSearch, TLine>> columns, TSearch search, Localizer text) where TSearch : BaseSearchModel => new()
    {
        Name = $"{name}-grid",
        UrlRead = new DataUrl("Rows", controller, new RouteValueDictionary { ["area"] = AreaNames.ADMIN }),
        SearchButtonId = $"search-{name}",
        Length = search.PageSize,
        LengthMenu = search.AvailablePageSizes,
        Filters = Filters(search),
        ColumnCollection = Columns(columns, search, text)
    };

    public static IList<ColumnProperty> Columns<TSearch, TLine>(IEnumerable<GridColumn<TSearch, TLine>> columns, TSearch search, Localizer text)
    {
        var shown = new List<ColumnProperty>();
        foreach (var column in columns)
            if (column.Grid?.Invoke(search) is { } grid)
            {
                grid.Title = column.Title.Length == 0 ? null : text(column.Title).Text;
                shown.Add(grid);
            }
        return shown;
    }

    /// <summary>Every field of the search, as the page's script reads it before it asks for rows.</summary>
    public static IList<FilterParameter> Filters(BaseSearchModel search) => search.GetType().GetProperties()
        .Where(field => field.Name.StartsWith(FieldPrefix, StringComparison.Ordinal))
        .Select(field => field.PropertyType == typeof(bool) ? new FilterParameter(field.Name, typeof(bool)) : new FilterParameter(field.Name))
        .ToList();

    /// <param name="function">Of the grid's script.</param>
    public static ColumnProperty Ticks(string member, string function, bool visible) => new(member)
    {
        IsMasterCheckBox = true, Render = new RenderCustom(function), ClassName = NopColumnClassDefaults.CenterAll, Width = "50", Visible = visible
    };
}
