using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>The edits that wait; <see cref="ListingWriter"/> alone writes them.</summary>
public class PendingEdits(IRepository<PendingEdit> drafts, ListingDetails details)
{
    /// <returns>Null where no edit waits; costs a statement only where one does.</returns>
    public async Task<PendingEdit?> FindAsync(Listing listing) => listing.EditWaits ? await FindAsync(listing.Id) : null;

    /// <returns>The last edit, if it was declined and is kept; costs a statement only where one was declined.</returns>
    public async Task<PendingEdit?> FindDeclinedAsync(Listing listing) => listing.LastEditDeclined ? await FindAsync(listing.Id) : null;

    /// <returns>What its seller and the moderators see in the form: the edit that waits, or else the listing.</returns>
    public async Task<ListingContent> LatestAsync(Listing listing) =>
        (await FindAsync(listing))?.Find() ?? await details.ContentAsync(listing);

    public Task SaveAsync(PendingEdit draft) => draft.Id == 0 ? drafts.InsertAsync(draft, false) : drafts.UpdateAsync(draft, false);

    public Task DeleteAsync(PendingEdit draft) => drafts.DeleteAsync(draft, false);

    private async Task<PendingEdit?> FindAsync(int listingId) => await drafts.Table.FirstOrDefaultAsync(draft => draft.ListingId == listingId);
}
