using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Customers;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

public class ListingMailConsumer(MailQueue queue, ListingTokens tokens, ICustomerService customers, LocalizationSettings localization)
    : IConsumer<ListingMovedEvent>
{
    public async Task HandleEventAsync(ListingMovedEvent eventMessage)
    {
        var (listing, revision) = eventMessage;
        if (ListingMail.For(revision.Action) is not { } mail || revision.TakesEditBack
            || await customers.GetCustomerByIdAsync(listing.SellerId) is not { Deleted: false } seller)
            return;
        var receiver = mail.ToSeller ? seller : null;
        var languageId = receiver is null ? localization.DefaultAdminLanguageId : seller.LanguageId ?? 0;
        await queue.AddAsync(mail.Template, listing.StoreId, languageId, receiver, seller,
            (store, language) => tokens.OfAsync(listing, revision, store, language));
    }
}
