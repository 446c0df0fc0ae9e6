using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What an action that is asked for amounts to, with the listing as it is and the store's settings.</summary>
public class ListingActionResolver(ListingDetails details, FleaMarketSettings settings)
{
    public async Task<ListingAction> OfAsync(Listing listing, PendingEdit? draft, ListingCommand step) => step.Action switch
    {
        ListingAction.SellSome when step.Units == listing.Quantity => ListingAction.SellOut,
        ListingAction.Approve when draft is not null => ListingAction.AcceptEdit,
        ListingAction.Reject when draft is not null => ListingAction.DeclineEdit,
        ListingAction.Edit when listing.Status.IsPublic() => await OfEditAsync(listing, step),
        _ => step.Action
    };

    private async Task<ListingAction> OfEditAsync(Listing listing, ListingCommand step)
    {
        if (settings.LowerWithoutModeration && step.Content!.OnlyLowers(await details.ContentAsync(listing)))
            return ListingAction.Lower;
        return settings.KeepApprovedVersionPublic ? ListingAction.ProposeEdit : ListingAction.Edit;
    }
}
