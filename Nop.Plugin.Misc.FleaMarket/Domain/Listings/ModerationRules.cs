namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a move that is told to the seller has to say.</summary>
public static class ModerationRules
{
    public static IEnumerable<ListingRefusal> Broken(ListingAction action, string? reason)
    {
        if (action.IsAgainst() && UserText.Lines(reason) is null)
            yield return ListingRefusal.ReasonMissing;
        if (UserText.Lines(reason)?.Length > ListingCommand.LongestReason)
            yield return ListingRefusal.ReasonTooLong;
    }

    /// <summary>For queries.</summary>
    public static List<int> AgainstIds { get; } = Enum.GetValues<ListingAction>().Where(IsAgainst).Select(action => (int)action).ToList();

    /// <summary>What a seller sends to the moderators.</summary>
    public static bool Sends(this ListingAction action) =>
        action is ListingAction.Offer or ListingAction.Edit or ListingAction.ProposeEdit;

    /// <summary>What tells the seller on what ground it was done.</summary>
    public static bool IsAgainst(this ListingAction action) =>
        action is ListingAction.Reject or ListingAction.Remove or ListingAction.DeclineEdit;

    /// <returns>The store's rules where none was chosen.</returns>
    public static DecisionGround GroundOf(int id) => Enum.IsDefined((DecisionGround)id) ? (DecisionGround)id : DecisionGround.StoreRule;

    /// <summary>What a moderator decides, in one press or for many listings.</summary>
    public static bool IsDecision(this ListingAction action) =>
        action is ListingAction.Approve or ListingAction.Reject or ListingAction.Remove;
}
