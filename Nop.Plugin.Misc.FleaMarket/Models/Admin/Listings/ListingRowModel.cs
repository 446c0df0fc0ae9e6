using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;

public record ListingRowModel : BaseNopEntityModel
{
    /// <summary>Id and revision, as a decision names what was shown.</summary>
    public required string Key { get; init; }
    public required string PictureUrl { get; init; }
    public required string Name { get; init; }
    public int SellerId { get; init; }
    public required string Seller { get; init; }
    public int ProductId { get; init; }
    public required string Product { get; init; }
    public int OrderId { get; init; }
    public required string OrderNumber { get; init; }
    public required string Price { get; init; }
    public int Quantity { get; init; }
    public int StatusId { get; init; }
    public required string Status { get; init; }
    public bool EditWaits { get; init; }
    public string? Reason { get; init; }

    /// <summary>That a part of its order was refunded; null where none was.</summary>
    public string? Refund { get; init; }
    public required string Store { get; init; }

    /// <summary>How long the listing or its edit has waited for a moderator; null where none waits.</summary>
    public string? Waits { get; init; }

    public IReadOnlyList<FlagModel> Flags { get; init; } = [];

    /// <summary>Its seller's objection waits for an answer.</summary>
    public bool HasObjection { get; init; }
    public bool WentLiveByItself { get; init; }

    /// <summary>Comments, hidden ones among them.</summary>
    public int Comments { get; init; }
    public DateTime ChangedOn { get; init; }

    /// <summary>Names of the decisions that are open now.</summary>
    public required IReadOnlyList<string> Open { get; init; }
}
