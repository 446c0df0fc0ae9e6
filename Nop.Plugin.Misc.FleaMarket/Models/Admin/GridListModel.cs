using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin;

/// <summary>A page of a grid that shows nothing but rows.</summary>
public sealed record GridListModel<TModel> : BasePagedListModel<TModel> where TModel : BaseNopModel;
