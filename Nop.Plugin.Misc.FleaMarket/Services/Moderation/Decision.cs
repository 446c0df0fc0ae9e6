using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator decides about one listing or many.</summary>
/// <param name="Action">Approve, Reject or Remove.</param>
public sealed record Decision(ListingAction Action, int ModeratorId, string? Reason)
{
    /// <summary>Of a rejection or a removal.</summary>
    public DecisionGround Ground { get; init; } = DecisionGround.StoreRule;
}
