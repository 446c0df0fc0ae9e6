using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Who wants no mail about a listing's comments.</summary>
public class CommentMutes(IRepository<CommentMute> mutes, WriteTransaction transaction)
{
    public async Task<bool> IsMutedAsync(int customerId, int listingId) =>
        await mutes.Table.AnyAsync(mute => mute.CustomerId == customerId && mute.ListingId == listingId);

    public Task SetAsync(int customerId, int listingId, bool muted) => transaction.RunAsync(async () =>
    {
        await mutes.DeleteAsync(mute => mute.CustomerId == customerId && mute.ListingId == listingId);
        if (muted)
            await mutes.InsertAsync(new CommentMute { CustomerId = customerId, ListingId = listingId }, false);
    });
}
