using Nop.Web.Framework.Models.Extensions;

namespace DevStore.Areas.Admin.Grids;

internal static class GridExtensions
{
    public static TSearch WithPageSize<TSearch>(this TSearch search) where TSearch : BaseSearchModel
    {
        search.SetGridPageSize();
        return search;
    }

    public static GridPage<TModel> ToGrid<TEntity, TModel>(this IPagedList<TEntity> page, BaseSearchModel search, Func<TEntity, TModel> map)
        where TModel : BaseNopModel =>
        new GridPage<TModel>().PrepareToGrid(search, page, () => page.Select(map).ToList());

    public static GridPage<TModel> ToGrid<TEntity, TModel>(this IList<TEntity> all, BaseSearchModel search, Func<TEntity, TModel> map)
        where TModel : BaseNopModel =>
        all.ToPagedList(search).ToGrid(search, map);
}
