namespace DevStore.Areas.Admin.Grids;

public record GridPage<TModel> : BasePagedListModel<TModel> where TModel : BaseNopModel;
