using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Hides comments and shows them again.</summary>
public class CommentModeration(IRepository<ListingComment> comments, OneByOne oneByOne, IEventPublisher events)
{
    /// <summary>By the seller, on an own listing; what is hidden already stays as it is.</summary>
    /// <returns>False for a comment that is not on a listing of the seller.</returns>
    public async Task<bool> HideAsync(int sellerId, int commentId)
    {
        if (await comments.GetByIdAsync(commentId) is not { } comment || comment.SellerId != sellerId)
            return false;
        if (comment.IsHidden)
            return true;
        comment.Hide(ListingActor.Seller, sellerId);
        await comments.UpdateAsync(comment);
        return true;
    }

    /// <returns>The number of comments that this has changed.</returns>
    public async Task<int> ModerateAsync(int moderatorId, IReadOnlyCollection<int> commentIds, bool hide)
    {
        var changed = (await comments.GetByIdsAsync(commentIds.Distinct().ToList())).Where(comment => comment.IsHidden != hide).ToList();
        return await oneByOne.DoAsync(changed, async comment =>
        {
            if (hide)
                comment.Hide(ListingActor.Moderator, moderatorId);
            else
                comment.Show();
            await comments.UpdateAsync(comment);
            await events.PublishAsync(new CommentModeratedEvent(comment, moderatorId));
        }, comment => $"the comment {comment.Id}");
    }
}
