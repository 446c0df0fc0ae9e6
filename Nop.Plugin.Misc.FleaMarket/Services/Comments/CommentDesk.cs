using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>The only writer of comments.</summary>
public class CommentDesk(
    IRepository<ListingComment> comments,
    IRepository<Listing> listings,
    ICustomerService customers,
    IEventPublisher events,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <param name="answersId">The comment that is answered; 0 for none.</param>
    public async Task<CommentOutcome> WriteAsync(Customer author, int storeId, int listingId, string? text, int answersId)
    {
        if (!await customers.IsRegisteredAsync(author))
            return CommentOutcome.Refused(CommentRefusal.NotRegistered);
        if (await listings.GetByIdAsync(listingId) is not { Status: ListingStatus.Approved } listing || listing.StoreId != storeId)
            return CommentOutcome.Refused(CommentRefusal.NotFound);
        var answered = await AnsweredAsync(listingId, answersId);
        if (answersId > 0 && answered is null)
            return CommentOutcome.Refused(CommentRefusal.NotFound);
        text = text?.Trim();
        if (await RefuseAsync(author.Id, listing, text) is { } refusal)
            return CommentOutcome.Refused(refusal);

        var comment = ListingComment.Write(listing, author.Id, answered?.Id ?? 0, text!, Now());
        await comments.InsertAsync(comment);
        if (answered is not null && comment.IsBySeller)
            await MarkAnsweredAsync(answered);
        await events.PublishAsync(new CommentWrittenEvent(comment, answered, listing));
        return CommentOutcome.Done(comment);
    }

    /// <summary>By the seller, on an own listing.</summary>
    /// <returns>Null for a comment that is not on a listing of the seller.</returns>
    public async Task<ListingComment?> HideAsync(int sellerId, int commentId) =>
        await comments.GetByIdAsync(commentId) is { } comment && comment.SellerId == sellerId
            ? await HideAsync(comment, ListingActor.Seller, sellerId)
            : null;

    public async Task<ListingComment?> HideAsModeratorAsync(int moderatorId, int commentId) =>
        await comments.GetByIdAsync(commentId) is { } comment
            ? await HideAsync(comment, ListingActor.Moderator, moderatorId)
            : null;

    public async Task<ListingComment?> ShowAsync(int commentId)
    {
        if (await comments.GetByIdAsync(commentId) is not { } comment)
            return null;
        comment.Show();
        await comments.UpdateAsync(comment);
        return comment;
    }

    private async Task<ListingComment> HideAsync(ListingComment comment, ListingActor actor, int customerId)
    {
        comment.Hide(actor, customerId);
        await comments.UpdateAsync(comment);
        return comment;
    }

    /// <summary>An answer to an answer joins the same conversation.</summary>
    private async Task<ListingComment?> AnsweredAsync(int listingId, int commentId)
    {
        var comment = await comments.GetByIdAsync(commentId);
        if (comment is { AnswersId: > 0 })
            comment = await comments.GetByIdAsync(comment.AnswersId);
        return comment is { IsHidden: false } && comment.ListingId == listingId ? comment : null;
    }

    private async Task MarkAnsweredAsync(ListingComment question)
    {
        question.Answered(Now());
        await comments.UpdateAsync(question);
    }

    private async Task<CommentRefusal?> RefuseAsync(int authorId, Listing listing, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return CommentRefusal.TextMissing;
        if (text.Length > ListingComment.LongestText)
            return CommentRefusal.TextTooLong;
        var since = Now().AddHours(-1);
        var recent = comments.Table.Where(comment => comment.CreatedOnUtc > since);
        if (await recent.CountAsync(comment => comment.AuthorId == authorId) >= settings.MostCommentsPerAccountAndHour)
            return CommentRefusal.TooManyByAccount;
        return await recent.CountAsync(comment => comment.ListingId == listing.Id) >= settings.MostCommentsPerListingAndHour
            ? CommentRefusal.TooManyOnListing
            : null;
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
