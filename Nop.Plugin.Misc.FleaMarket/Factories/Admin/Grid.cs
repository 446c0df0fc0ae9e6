using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>A grid of the back office, the search above it and its CSV; the number of statements does not depend on the rows.</summary>
public abstract class Grid<TRow, TFilter, TSearch, TLine, TModel>(
    AdminQueries<TRow, TFilter> queries, IEnumerable<GridColumn<TSearch, TLine>> columns, GridSearch search, UserTimeZone times, ILocalizationService localization)
    : CsvFile<TRow, TFilter, TSearch, TLine>(queries, columns, times, localization)
    where TRow : BaseEntity where TSearch : GridSearchModel where TModel : BaseNopModel
{
    public async Task<TSearch> PrepareAsync(TSearch model)
    {
        await search.FillAsync(model);
        await AddChoicesAsync(search, model);
        return model;
    }

    public async Task<GridListModel<TModel>> RowsAsync(TSearch model)
    {
        GridSearch.Bound(model);
        var page = await Queries.GetPageAsync(await FilterAsync(model), model.Page - 1, model.PageSize);
        var rows = new List<TModel>();
        foreach (var line in await LinesAsync(page))
            rows.Add(await RowAsync(line));
        return new GridListModel<TModel>().PrepareToGrid(model, page, () => rows);
    }

    /// <summary>Reads the search.</summary>
    public abstract Task<TFilter> FilterAsync(TSearch model);

    /// <summary>What the search's own lists offer.</summary>
    protected virtual Task AddChoicesAsync(GridSearch search, TSearch model) => Task.CompletedTask;

    /// <summary>A line in words.</summary>
    protected abstract Task<TModel> RowAsync(TLine line);
}
