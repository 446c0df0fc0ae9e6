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
    /// <param name="terms">Their amount is the store's to say. Who offers what the listing asks requests it like everybody else.</param>
    public async Task<Outcome<DealRefusal, Deal>> RequestAsync(Customer buyer, int storeId, int listingId, DealTerms terms)
    {
        if (!await customers.IsRegisteredAsync(buyer))
            return DealRefusal.NotRegistered;
        if (await search.GetAsync(listingId) is not { } listing || listing.StoreId != storeId)
            return DealRefusal.ListingNotOnSale;
        var agreed = terms.Trimmed() with
        {
            Amount = null, Note = null, ShownPrice = terms.ShownPrice ?? listing.Price, OfferedPrice = terms.OfferedPrice == listing.Price ? null : terms.OfferedPrice
        };
        return await writer.BeginAsync(new(agreed.OfferedPrice is null ? DealAction.Request : DealAction.MakeOffer, DealActor.Buyer, buyer.Id), listingId, buyer.Id, agreed);
    }
}
