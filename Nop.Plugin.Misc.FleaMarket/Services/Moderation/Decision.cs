using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator decides about one listing or many.</summary>
/// <param name="Action">Approve, Reject or Remove.</param>
public sealed record Decision(ListingAction Action, int ModeratorId, string? Reason)
{
    /// <returns>Null for a reason that will do.</returns>
    public static ListingRefusal? RefuseReason(ListingAction action, string? reason) => UserText.Lines(reason)?.Length switch
    {
        null when action == ListingAction.Reject => ListingRefusal.ReasonMissing,
        > ListingCommand.LongestReason => ListingRefusal.ReasonTooLong,
        _ => null
    };

    public static bool IsDecision(ListingAction action) =>
        action is ListingAction.Approve or ListingAction.Reject or ListingAction.Remove;
}
