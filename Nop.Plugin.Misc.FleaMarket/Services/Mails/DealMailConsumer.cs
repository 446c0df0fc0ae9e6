using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Services.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells of every step those of the two who have not made it, the store's owner of what is asked of the administration, and of a message the one who has not read it.</summary>
public class DealMailConsumer(MailQueue queue, DealTokens tokens, DealCorrespondence correspondence, ICustomerService customers, LocalizationSettings localization)
    : IConsumer<DealMovedEvent>, IConsumer<DealMessageWrittenEvent>
{
    /// <summary>Between two mails about unread messages of one deal.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    public async Task HandleEventAsync(DealMovedEvent eventMessage)
    {
        var (deal, revision) = eventMessage;
        var mail = DealMail.For(revision.Action);
        foreach (var customerId in new[] { deal.SellerId, deal.BuyerId }.Where(id => id != revision.CustomerId))
            await TellAsync(customerId, mail.Template, deal, revision);
        if (mail.OwnersTemplate is { } template)
            await TellAdministrationAsync(template, deal, revision);
    }

    public async Task HandleEventAsync(DealMessageWrittenEvent eventMessage)
    {
        var (deal, message) = eventMessage;
        if (await correspondence.TakeNoticeAsync(deal.Id, message.ReaderId, Pause))
            await TellAsync(message.ReaderId, DealMail.Message, deal, null);
    }

    private async Task TellAsync(int customerId, string template, Deal deal, DealRevision? revision)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } receiver)
            return;
        await queue.AddAsync(template, deal.StoreId, receiver.LanguageId ?? 0, receiver, receiver,
            (store, language) => tokens.OfAsync(deal, revision, receiver, store, language));
    }

    private async Task TellAdministrationAsync(string template, Deal deal, DealRevision revision)
    {
        if (await customers.GetCustomerByIdAsync(deal.SellerId) is { } seller)
            await queue.AddAsync(template, deal.StoreId, localization.DefaultAdminLanguageId, null, seller,
                (store, language) => tokens.OfAsync(deal, revision, seller, store, language));
    }
}
