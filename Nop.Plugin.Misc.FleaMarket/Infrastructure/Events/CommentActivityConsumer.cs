using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Customers;
using Nop.Services.Events;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Writes which comments moderators hide and show into nopCommerce's activity log.</summary>
public class CommentActivityConsumer(
    ICustomerActivityService activities,
    ICustomerService customers,
    ListingCatalogue catalogue,
    ILocalizationService localization) : IConsumer<CommentModeratedEvent>
{
    public async Task HandleEventAsync(CommentModeratedEvent eventMessage)
    {
        var (comment, moderatorId) = eventMessage;
        var keyword = comment.IsHidden ? ActivityTypes.HideComment : ActivityTypes.ShowComment;
        var text = await localization.GetResourceAsync(ActivityTypes.TextOf(keyword));
        var listing = await catalogue.GetAsync(comment.ListingId);
        await activities.InsertActivityAsync(
            await customers.GetCustomerByIdAsync(moderatorId), keyword, string.Format(text, comment.Id, listing?.Name, comment.ListingId), comment);
    }
}
