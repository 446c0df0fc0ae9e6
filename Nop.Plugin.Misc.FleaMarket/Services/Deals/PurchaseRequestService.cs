using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Where a buyer asks for a listing.</summary>
public class PurchaseRequestService(
    DealWriter writer,
    ListingSearch search,
    ICustomerService customers)
{
    /// <param name="terms">Their amount is the store's to say.</param>
    public async Task<Outcome<DealRefusal, Deal>> RequestAsync(Customer buyer, int storeId, int listingId, DealTerms terms)
    {
        if (!await customers.IsRegisteredAsync(buyer))
            return DealRefusal.NotRegistered;
        if (await search.GetAsync(listingId) is not { } listing || listing.StoreId != storeId)
            return DealRefusal.ListingNotOnSale;
        var agreed = terms.Trimmed() with { Amount = null, Note = null, ShownPrice = terms.ShownPrice ?? listing.Price };
        return await writer.BeginAsync(new(DealAction.Request, DealActor.Buyer, buyer.Id), listingId, buyer.Id, agreed);
    }
}
