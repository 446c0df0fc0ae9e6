using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin;

/// <summary>What every grid is narrowed by. Not validated: reading nopCommerce's Page divides by a posted Length.</summary>
[ValidateNever]
public abstract record GridSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Store")]
    public int SearchStoreId { get; set; }

    public IList<SelectListItem> AvailableStores { get; } = new List<SelectListItem>();
    public bool HasOneStore { get; set; }
    public bool MayModerate { get; set; }
}
