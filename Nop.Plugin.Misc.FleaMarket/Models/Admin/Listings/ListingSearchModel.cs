using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

/// <summary>What a moderator narrows the grid by.</summary>
public record ListingSearchModel : GridSearchModel
{
    /// <summary>The login's beginning, or all of it once it is chosen from the list.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Seller")]
    public string? SearchSeller { get; set; }

    /// <summary>Set when a login is chosen from the list.</summary>
    public int SearchSellerId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Status")]
    public IList<int>? SearchStatusIds { get; set; } = new List<int>();

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Text")]
    public string? SearchText { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Category")]
    public int SearchCategoryId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Flags")]
    public int SearchFlagId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Order")]
    public int SearchOrderId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.From")]
    [UIHint("DateNullable")]
    public DateTime? SearchFrom { get; set; }

    /// <summary>The whole day is included.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.To")]
    [UIHint("DateNullable")]
    public DateTime? SearchTo { get; set; }

    public IList<SelectListItem> AvailableStatuses { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableFlags { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableOrders { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableCategories { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableGrounds { get; } = new List<SelectListItem>();

    [BindNever]
    public IReadOnlyList<(string Text, int GroundId)> AvailableReasons { get; set; } = [];

    public bool MayConfigure { get; set; }
}
