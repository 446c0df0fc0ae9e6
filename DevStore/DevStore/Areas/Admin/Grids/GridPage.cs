using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Grids;

public record GridPage<TModel> : BasePagedListModel<TModel> where TModel : BaseNopModel;
