using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells the seller of every comment and the asker of every answer; nobody is told of the own words.</summary>
public class CommentMails(MailQueue queue, CommentTokens tokens, CommentMutes mutes, Telling telling, ICustomerService customers)
{
    private const string ToSeller = "FleaMarket.CommentWritten";
    private const string ToAsker = "FleaMarket.CommentAnswered";

    /// <summary>In the transaction of the comment.</summary>
    public async Task TellAsync(CommentWrittenEvent written)
    {
        var (comment, answered, _) = written;
        if (!comment.IsBySeller)
            await TellAsync(comment.SellerId, ToSeller, written);
        if (answered is { IsBySeller: false } question && question.AuthorId != comment.AuthorId)
            await TellAsync(question.AuthorId, ToAsker, written);
    }

    private Task TellAsync(int customerId, string template, CommentWrittenEvent written) =>
        telling.TryAsync($"{template} of the comment {written.Comment.NumberOnListing} on the listing {written.Listing.Id} to the customer {customerId}", () => AddAsync(customerId, template, written));

    private async Task AddAsync(int customerId, string template, CommentWrittenEvent written)
    {
        var listing = written.Listing;
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } receiver
            || await mutes.IsMutedAsync(customerId, listing.Id))
            return;
        await queue.AddAsync(template, listing.StoreId, receiver.LanguageId ?? 0, receiver, receiver,
            (store, language) => tokens.OfAsync(written, store, language));
    }
}
