using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator asks the queue for; what is null does not narrow it.</summary>
public sealed record ModerationSearchCriteria
{
    /// <summary>Every status but Sold when empty.</summary>
    public IReadOnlyCollection<ListingStatus> Statuses { get; init; } = [];
    public int? SellerId { get; init; }

    /// <summary>The beginning of the seller's e-mail address or user name.</summary>
    public string? SellerLogin { get; init; }

    /// <summary>A part of the name or description that begins where a word does; of one short word, any part.</summary>
    public string? Text { get; init; }
    public IReadOnlyCollection<int> CategoryIds { get; init; } = [];
    public FlagFilter? Flags { get; init; }
    public ModerationOrder Order { get; init; }
    public int? StoreId { get; init; }

    /// <summary>Of the last change; the end is not included.</summary>
    public DateTime? ChangedFromUtc { get; init; }
    public DateTime? ChangedBeforeUtc { get; init; }
}
