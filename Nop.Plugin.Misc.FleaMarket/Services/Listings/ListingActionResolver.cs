using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>What an action that is asked for amounts to, with the listing as it is and the store's settings.</summary>
public class ListingActionResolver(ListingDetails lines, FleaMarketSettings settings)
{
    public async Task<ListingAction> OfAsync(Listing listing, PendingEdit? draft, ListingCommand step) => step.Action switch
    {
        ListingAction.SellSome when step.Units == listing.Quantity => ListingAction.SellOut,
        ListingAction.Approve when draft is not null => ListingAction.AcceptEdit,
        ListingAction.Reject when draft is not null => ListingAction.DeclineEdit,
        ListingAction.Edit when listing.Status.IsPublic() => await OfEditAsync(listing, draft, step),
        _ => step.Action
    };

    private async Task<ListingAction> OfEditAsync(Listing listing, PendingEdit? draft, ListingCommand step)
    {
        if (settings.LowerWithoutModeration && !AsksForPhoto(listing, draft, step)
            && step.Content!.OnlyLowers(listing.Content(await lines.CharacteristicsAsync(listing.Id))))
            return ListingAction.Lower;
        return settings.KeepApprovedVersionPublic ? ListingAction.ProposeEdit : ListingAction.Edit;
    }

    private static bool AsksForPhoto(Listing listing, PendingEdit? draft, ListingCommand step) =>
        step.ChangesPhoto || draft is not null && draft.PictureId != listing.PictureId;
}
