using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes which comments moderators hide and show into nopCommerce's activity log.</summary>
public class CommentActivityConsumer(ActivityLogWriter activityLog, ListingSearch search) : IConsumer<CommentModeratedEvent>
{
    public async Task HandleEventAsync(CommentModeratedEvent eventMessage)
    {
        var (comment, moderatorId) = eventMessage;
        var listing = await search.GetAsync(comment.ListingId);
        await activityLog.WriteOfAsync(moderatorId, comment.IsHidden ? ActivityTypes.HideComment : ActivityTypes.ShowComment, comment,
            comment.Id, listing?.Name, comment.ListingId);
    }
}
