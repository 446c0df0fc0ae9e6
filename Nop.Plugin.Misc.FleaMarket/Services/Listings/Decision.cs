using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What a moderator decides about one listing or many.</summary>
/// <param name="Action">Approve, Reject or Remove.</param>
public sealed record Decision(ListingAction Action, int ModeratorId, string? Reason)
{
    public static bool IsDecision(ListingAction action) =>
        action is ListingAction.Approve or ListingAction.Reject or ListingAction.Remove;
}
