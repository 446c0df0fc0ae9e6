using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;

/// <summary>What the grid of deals is narrowed by.</summary>
public record DealSearchModel : GridSearchModel
{
    /// <summary>The login's beginning, or all of it once it is chosen from the list.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.Seller")]
    public string? SearchSeller { get; set; }

    /// <summary>Set when a login is chosen from the list.</summary>
    public int SearchSellerId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.Buyer")]
    public string? SearchBuyer { get; set; }

    public int SearchBuyerId { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Search.Status")]
    public IList<int>? SearchStatusIds { get; set; } = new List<int>();

    /// <summary>A part of the listing's name, or # and the deal's number.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.Text")]
    public string? SearchText { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.Asking")]
    public bool SearchAsking { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.From")]
    [UIHint("DateNullable")]
    public DateTime? SearchFrom { get; set; }

    /// <summary>The whole day is included.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deal.Search.To")]
    [UIHint("DateNullable")]
    public DateTime? SearchTo { get; set; }

    public IList<SelectListItem> AvailableStatuses { get; } = new List<SelectListItem>();
}
