using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Comments;

/// <summary>Writes comments; the limits are counted in the transaction that writes, so they hold on a web farm.</summary>
public class CommentService(
    IRepository<ListingComment> comments,
    IRepository<Listing> listings,
    ICustomerService customers,
    CommentMails mails,
    WriteTransaction transaction,
    IEventPublisher events,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <param name="answersId">The comment that is answered; 0 for none.</param>
    public async Task<Outcome<CommentRefusal, ListingComment>> WriteAsync(Customer author, int storeId, int listingId, string? text, int answersId)
    {
        if (!await customers.IsRegisteredAsync(author))
            return CommentRefusal.NotRegistered;
        if (!settings.AllowComments || await OfferedAsync(listingId, storeId) is not { } listing)
            return CommentRefusal.NotFound;
        var answered = await AnsweredAsync(listingId, answersId);
        if (answersId > 0 && answered is null)
            return CommentRefusal.AnsweredIsGone;
        var written = UserText.Lines(text);
        if (CommentText.Refuse(written) is { } refusal)
            return refusal;

        var outcome = await transaction.RunAsync(() => WriteAsync(listing, author.Id, answered, written!), result => result.Succeeded);
        if (outcome.Value is { } comment)
            await events.PublishAsync(new CommentWrittenEvent(comment, answered, listing));
        return outcome;
    }

    /// <summary>Fails on a unique number when another comment of the author or on the listing came first.</summary>
    private async Task<Outcome<CommentRefusal, ListingComment>> WriteAsync(Listing listing, int authorId, ListingComment? answered, string text)
    {
        var before = await NumbersAsync(listing.Id, authorId);
        if (await LimitAsync(listing.Id, authorId) is { } limit)
            return limit;
        var comment = ListingComment.Write(listing, authorId, answered?.Id ?? 0, text, before, Now());
        await comments.InsertAsync(comment, false);
        await mails.TellAsync(new(comment, answered, listing));
        return comment;
    }

    private async Task<Listing?> OfferedAsync(int listingId, int storeId) =>
        await listings.GetByIdAsync(listingId) is { } listing && listing.TakesComments && listing.StoreId == storeId ? listing : null;

    /// <summary>An answer to an answer joins the same conversation.</summary>
    private async Task<ListingComment?> AnsweredAsync(int listingId, int commentId)
    {
        var comment = await comments.GetByIdAsync(commentId);
        if (comment is { AnswersId: > 0, IsHidden: false })
            comment = await comments.GetByIdAsync(comment.AnswersId);
        return comment is { IsHidden: false } && comment.ListingId == listingId ? comment : null;
    }

    private async Task<CommentSlotNumbers> NumbersAsync(int listingId, int authorId) => new(
        await comments.Table.Where(comment => comment.ListingId == listingId)
            .OrderByDescending(comment => comment.NumberOnListing).Select(comment => comment.NumberOnListing).FirstOrDefaultAsync(),
        await comments.Table.Where(comment => comment.AuthorId == authorId)
            .OrderByDescending(comment => comment.NumberByAuthor).Select(comment => comment.NumberByAuthor).FirstOrDefaultAsync());

    private async Task<CommentRefusal?> LimitAsync(int listingId, int authorId)
    {
        var since = Now().AddHours(-1);
        var recent = comments.Table.Where(comment => comment.CreatedOnUtc > since);
        return settings.CommentLimits.Refuse(
            await recent.CountAsync(comment => comment.AuthorId == authorId),
            await recent.CountAsync(comment => comment.ListingId == listingId));
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
