using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>Tells of a listing's moves, in their transaction.</summary>
public class ListingMails(MailQueue queue, ListingTokens tokens, Telling telling, ICustomerService customers, LocalizationSettings localization)
{
    public Task TellAsync(Listing listing, ListingRevision revision) => ListingMail.For(revision.Action) is not { } mail || revision.TakesEditBack
        ? Task.CompletedTask
        : telling.TryAsync($"{mail.Template} of the listing {listing.Id}", () => AddAsync(mail, listing, revision));

    private async Task AddAsync(ListingMail mail, Listing listing, ListingRevision revision)
    {
        if (await customers.GetCustomerByIdAsync(listing.SellerId) is not { Deleted: false } seller)
            return;
        var receiver = mail.ToSeller ? seller : null;
        var languageId = receiver is null ? localization.DefaultAdminLanguageId : seller.LanguageId ?? 0;
        await queue.AddAsync(mail.Template, listing.StoreId, languageId, receiver, seller,
            (store, language) => tokens.OfAsync(listing, revision, seller, store, language));
    }
}
