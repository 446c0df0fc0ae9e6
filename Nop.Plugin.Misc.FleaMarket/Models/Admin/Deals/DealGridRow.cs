using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;

public record DealGridRow : BaseNopEntityModel
{
    public int ListingId { get; init; }
    public required string Listing { get; init; }
    public int SellerId { get; init; }
    public required string Seller { get; init; }
    public int BuyerId { get; init; }
    public required string Buyer { get; init; }
    public int Quantity { get; init; }
    public required string Amount { get; init; }
    public int StatusId { get; init; }
    public required string Status { get; init; }

    /// <summary>What the administration is asked for; null when nothing is.</summary>
    public string? Asks { get; init; }
    public required string Store { get; init; }
    public DateTime BegunOn { get; init; }
    public DateTime ChangedOn { get; init; }
}
