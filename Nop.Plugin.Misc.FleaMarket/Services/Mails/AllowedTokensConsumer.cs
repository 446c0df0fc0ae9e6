using Nop.Core.Domain.Messages;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Shows the plugin's tokens where an owner edits a message template that belongs to none of nopCommerce's token groups.</summary>
public sealed class AllowedTokensConsumer : IConsumer<AdditionalTokensAddedEvent>
{
    private static readonly string[] _storeAndCustomer =
        ["%Store.Name%", "%Store.URL%", "%Store.Email%", "%Customer.Email%", "%Customer.FullName%", "%Customer.FirstName%", "%Customer.LastName%"];

    public Task HandleEventAsync(AdditionalTokensAddedEvent eventMessage)
    {
        if (eventMessage.TokenGroups?.Any() != true)
            eventMessage.AddTokens([.. ListingTokens.Quoted, .. CommentTokens.Quoted, .. SearchTokens.Quoted, .. DealTokens.Quoted, .. FeedbackTokens.Quoted, .. ComplaintTokens.Quoted, .. _storeAndCustomer]);
        return Task.CompletedTask;
    }
}
