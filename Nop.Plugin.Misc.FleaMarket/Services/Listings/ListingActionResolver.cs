using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What an action that is asked for amounts to, with the listing as it is and the store's settings.</summary>
public class ListingActionResolver(FleaMarketSettings settings)
{
    /// <param name="shown">What is public of the listing; needed where the step writes.</param>
    public ListingAction Of(Listing listing, ListingContent? shown, PendingEdit? draft, ListingCommand step) => step.Action switch
    {
        ListingAction.SellSome when step.Units == listing.Quantity => ListingAction.SellOut,
        ListingAction.Approve when draft is not null => ListingAction.AcceptEdit,
        ListingAction.Reject when draft is not null => ListingAction.DeclineEdit,
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
