using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>A grid of the back office and the search above it; the number of statements does not depend on the rows.</summary>
public abstract class Grid<TRow, TFilter, TSearch, TModel, TList>(AdminQueries<TRow, TFilter> queries)
    where TRow : BaseEntity where TSearch : BaseSearchModel where TModel : BaseNopModel where TList : BasePagedListModel<TModel>, new()
{
    public async Task<TList> RowsAsync(TSearch model)
    {
        GridSearch.Bound(model);
        var page = await queries.GetPageAsync(await FilterAsync(model), model.Page - 1, model.PageSize);
        var rows = await ModelsAsync(page);
        return new TList().PrepareToGrid(model, page, () => rows);
    }

    /// <summary>Reads the search.</summary>
    public abstract Task<TFilter> FilterAsync(TSearch model);

    /// <summary>The rows in words, in their order.</summary>
    protected abstract Task<IReadOnlyList<TModel>> ModelsAsync(IList<TRow> page);
}
