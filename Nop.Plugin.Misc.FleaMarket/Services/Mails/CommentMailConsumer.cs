using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Services.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells the seller of every comment and the asker of every answer; nobody is told of the own words.</summary>
public class CommentMailConsumer(MailQueue queue, CommentTokens tokens, CommentMutes mutes, ICustomerService customers)
    : IConsumer<CommentWrittenEvent>
{
    private const string ToSeller = "FleaMarket.CommentWritten";
    private const string ToAsker = "FleaMarket.CommentAnswered";

    public async Task HandleEventAsync(CommentWrittenEvent eventMessage)
    {
        var (comment, answered, _) = eventMessage;
        if (!comment.IsBySeller)
            await TellAsync(comment.SellerId, ToSeller, eventMessage);
        if (answered is { IsBySeller: false } question && question.AuthorId != comment.AuthorId)
            await TellAsync(question.AuthorId, ToAsker, eventMessage);
    }

    private async Task TellAsync(int customerId, string template, CommentWrittenEvent written)
    {
        var listing = written.Listing;
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } receiver
            || await mutes.IsMutedAsync(customerId, listing.Id))
            return;
        await queue.AddAsync(template, listing.StoreId, receiver.LanguageId ?? 0, receiver, receiver,
            (store, language) => tokens.OfAsync(written, store, language));
    }
}
