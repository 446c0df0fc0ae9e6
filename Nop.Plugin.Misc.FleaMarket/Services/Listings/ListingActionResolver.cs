using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What an action that is asked for amounts to, with the listing as it is and the store's settings.</summary>
public class ListingActionResolver(FleaMarketSettings settings)
{
    /// <param name="shown">What is public of the listing; needed where the step writes.</param>
    /// <param name="draft">The edit that waits.</param>
    /// <param name="declined">The last edit, if it was declined.</param>
    /// <param name="about">Of an objection and its answer.</param>
    public ListingAction Of(Listing listing, ListingContent? shown, PendingEdit? draft, PendingEdit? declined, ObjectionCase? about, ListingCommand step) => step.Action switch
    {
        ListingAction.SellSome when step.Units == listing.Quantity => ListingAction.SellOut,
        ListingAction.Approve when draft is not null => ListingAction.AcceptEdit,
        ListingAction.Reject when draft is not null => ListingAction.DeclineEdit,
        ListingAction.ReverseDecision when about?.Objection is { } objection => ObjectionRules.ReversalOf(objection, about.Decision, declined),
        ListingAction.Edit when listing.Status.IsPublic() => OfEdit(step.Content!, shown!),
        _ => step.Action
    };

    private ListingAction OfEdit(ListingContent content, ListingContent shown)
    {
        if (settings.LowerWithoutModeration && content.OnlyLowers(shown))
            return ListingAction.Lower;
        return settings.KeepApprovedVersionPublic ? ListingAction.ProposeEdit : ListingAction.Edit;
    }
}
