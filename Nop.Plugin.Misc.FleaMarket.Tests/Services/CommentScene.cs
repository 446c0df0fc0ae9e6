using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>A seller with a listing on offer, and a buyer who asks.</summary>
internal sealed class CommentScene(InProcessStore store, Customer seller, Customer buyer, Listing listing)
{
    public Customer Seller => seller;
    public Customer Buyer => buyer;
    public Listing Listing => listing;

    public Task<Outcome<CommentRefusal, ListingComment>> WriteAsync(Customer author, string? text, int answersId = 0, int storeId = Scene.StoreId) =>
        store.AskAsync((CommentService desk) => desk.WriteAsync(author, storeId, listing.Id, text, answersId));

    public async Task<ListingComment> AskAsync(string text, int answersId = 0) => Done(await WriteAsync(buyer, text, answersId));

    public async Task<ListingComment> AnswerAsync(ListingComment question, string text) => Done(await WriteAsync(seller, text, question.Id));

    public Task<IPagedList<Conversation>> PageAsync(int pageIndex = 0, int pageSize = 10, bool withHidden = false) =>
        store.AskAsync((CommentQueries reader) => reader.GetPageAsync(listing.Id, withHidden, pageIndex, pageSize));

    public Task<int> CountAsync() => store.AskAsync((CommentQueries reader) => reader.CountAsync(listing.Id));

    public Task<bool> HideAsync(ListingComment comment) =>
        store.AskAsync((CommentModeration visibility) => visibility.HideAsync(seller.Id, comment.Id));

    public Task<int> ModerateAsync(bool hide, params ListingComment[] comments) =>
        store.AskAsync((CommentModeration visibility) => visibility.ModerateAsync(Scene.Moderator, comments.Select(comment => comment.Id).ToList(), hide));

    public Task MuteAsync(Customer customer, bool muted) =>
        store.AskAsync((CommentMutes mutes) => mutes.SetAsync(customer.Id, listing.Id, muted));

    public async Task<int> WaitingAsync() =>
        (await store.AskAsync((AccountBadges waitingFor) => waitingFor.CommentsAsync(seller.Id, Scene.StoreId))).GetValueOrDefault(listing.Id);

    /// <summary>To the seller and the buyer about comments, the oldest first.</summary>
    public async Task<IReadOnlyList<QueuedEmail>> MailsAsync() => (await store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table
        .Where(mail => (mail.To == seller.Email || mail.To == buyer.Email) && mail.Body.Contains("/comments/mute"))
        .OrderBy(mail => mail.Id).ToListAsync())).ToList();

    /// <summary>Keywords of the activity log, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> LoggedAsync(ListingComment comment)
    {
        var types = await store.AskAsync((ICustomerActivityService activities) => activities.GetAllActivityTypesAsync());
        var entries = await store.AskAsync((IRepository<ActivityLog> log) => log.Table
            .Where(entry => entry.EntityName == nameof(ListingComment) && entry.EntityId == comment.Id).OrderBy(entry => entry.Id).ToListAsync());
        return entries.Select(entry => types.Single(type => type.Id == entry.ActivityLogTypeId).SystemKeyword).ToList();
    }

    private static ListingComment Done(Outcome<CommentRefusal, ListingComment> outcome)
    {
        Assert.That(outcome.Refusal, Is.Null);
        return outcome.Value!;
    }
}
