using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;

/// <summary>What the ledger is narrowed by. Not validated: reading nopCommerce's Page divides by a posted Length.</summary>
[ValidateNever]
public record FeeSearchModel : BaseSearchModel
{
    /// <summary>The login's beginning, or all of it once it is chosen from the list.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.Seller")]
    public string? SearchSeller { get; set; }

    /// <summary>Set when a login is chosen from the list.</summary>
    public int SearchSellerId { get; set; }

    /// <summary>As 2026-11; empty for all.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fee.Month")]
    public string? SearchMonth { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fee.SearchKind")]
    public int SearchKindId { get; set; }

    public IList<SelectListItem> AvailableMonths { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableKinds { get; } = new List<SelectListItem>();
}
