using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Where a customer asks a seller in private.</summary>
public class PrivateQuestionService(DealWriter writer, ListingSearch search, ICustomerService customers)
{
    /// <returns>The conversation.</returns>
    public async Task<Outcome<DealRefusal, Deal>> AskAsync(Customer asker, int storeId, int listingId, string? text)
    {
        if (!await customers.IsRegisteredAsync(asker))
            return DealRefusal.NotRegistered;
        if (await search.GetAsync(listingId) is not { } listing || listing.StoreId != storeId)
            return DealRefusal.ListingNotOnSale;
        if (UserText.Lines(text) is not { } question)
            return DealRefusal.TextMissing;
        if (question.Length > DealMessage.LongestText)
            return DealRefusal.MessageTooLong;
        return await writer.AskAsync(listingId, asker.Id, question);
    }
}
