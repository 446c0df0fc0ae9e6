using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;

/// <summary>A deal in the back office; what is typed stays text, so that a refused form shows it as it was typed.</summary>
public record DealDetailsModel : BaseNopEntityModel
{
    public int Revision { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deals.Amount")]
    public string? Amount { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Deals.Reason")]
    public string? Reason { get; set; }

    public DealDetailsInfo Info { get; set; } = new();
}

/// <summary>What the page shows beside its fields.</summary>
public record DealDetailsInfo
{
    public DealStatus Status { get; init; }
    public string StatusText { get; init; } = "";
    public int ListingId { get; init; }
    public string ListingName { get; init; } = "";
    public int SellerId { get; init; }
    public string Seller { get; init; } = "";
    public int BuyerId { get; init; }
    public string Buyer { get; init; } = "";
    public int Quantity { get; init; }
    public string Amount { get; init; } = "";
    public string CurrencyCode { get; init; } = "";
    public string? TrackingNumber { get; init; }
    public DateTime CreatedOn { get; init; }
    public DateTime ClosesOn { get; init; }

    /// <summary>What the seller asks for and why; null when nothing is asked.</summary>
    public string? AskedAmount { get; init; }
    public string? Question { get; init; }
    public IReadOnlyList<DealAction> Open { get; init; } = [];
    public IReadOnlyList<HistoryEntryModel> History { get; init; } = [];
}
