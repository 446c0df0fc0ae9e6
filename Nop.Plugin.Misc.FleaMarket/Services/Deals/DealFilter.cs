using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>What the administration asks for; what is null or empty does not narrow it.</summary>
public sealed record DealFilter
{
    /// <summary>Without any, questions in private are not among them.</summary>
    public IReadOnlyCollection<DealStatus> Statuses { get; init; } = [];
    public int? SellerId { get; init; }

    /// <summary>The beginning of an e-mail address or user name.</summary>
    public string? SellerLogin { get; init; }
    public int? BuyerId { get; init; }
    public string? BuyerLogin { get; init; }

    /// <summary>A part of the listing's name.</summary>
    public string? Text { get; init; }
    public int? DealId { get; init; }
    public int? StoreId { get; init; }

    /// <summary>Only those whose seller asks the administration for another amount.</summary>
    public bool OnlyAsking { get; init; }

    /// <summary>Of the request; the end is not included.</summary>
    public DateTime? BegunFromUtc { get; init; }
    public DateTime? BegunBeforeUtc { get; init; }
}
