using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells of every step those of the two who have not made it, the store's owner of what is asked of the administration, and of a message the one who has not read it.</summary>
public class DealMails(MailQueue queue, DealTokens tokens, Telling telling, ICustomerService customers, LocalizationSettings localization)
{
    /// <summary>In the transaction of the step. An offer that is declined by itself troubles no seller.</summary>
    public async Task TellAsync(Deal deal, DealRevision revision)
    {
        var mail = DealMail.For(revision.Action);
        if (mail.Template is { } told)
            foreach (var customerId in ToldOf(deal, revision))
                await TellAsync(customerId, told, deal, revision);
        if (mail.OwnersTemplate is { } template)
            await TellAdministrationAsync(template, deal, revision);
    }

    private static IEnumerable<int> ToldOf(Deal deal, DealRevision revision) =>
        new[] { deal.SellerId, deal.BuyerId }.Where(id => id != revision.CustomerId && !(id == deal.SellerId && deal.IsQuiet));

    /// <summary>In the transaction of the message.</summary>
    public Task TellAsync(Deal deal, DealMessage message) => TellAsync(message.ReaderId, deal.Status == DealStatus.Asked ? DealMail.Private : DealMail.Message, deal, null);

    private Task TellAsync(int customerId, string template, Deal deal, DealRevision? revision) =>
        telling.TryAsync($"{template} of the deal {deal.Id} to the customer {customerId}", () => AddAsync(customerId, template, deal, revision));

    private async Task AddAsync(int customerId, string template, Deal deal, DealRevision? revision)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } receiver)
            return;
        await queue.AddAsync(template, deal.StoreId, receiver.LanguageId ?? 0, receiver, receiver,
            (store, language) => tokens.OfAsync(deal, revision, receiver, store, language));
    }

    private Task TellAdministrationAsync(string template, Deal deal, DealRevision revision) =>
        telling.TryAsync($"{template} of the deal {deal.Id}", () => AddForAdministrationAsync(template, deal, revision));

    private async Task AddForAdministrationAsync(string template, Deal deal, DealRevision revision)
    {
        if (await customers.GetCustomerByIdAsync(deal.SellerId) is { } seller)
            await queue.AddAsync(template, deal.StoreId, localization.DefaultAdminLanguageId, null, seller,
                (store, language) => tokens.OfAsync(deal, revision, seller, store, language));
    }
}
