using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Where a seller enters a deal that was agreed in letters.</summary>
public class SellerDealService(DealWriter writer, SellerListingQueries listings, PastCorrespondents contacts)
{
    /// <summary>The buyer is told and can refuse.</summary>
    /// <param name="buyerId">A customer who has written to the seller.</param>
    public async Task<DealOutcome> AddForBuyerAsync(int sellerId, int storeId, int listingId, int buyerId, DealTerms terms)
    {
        if (await listings.GetAsync(sellerId, listingId) is not { } listing || listing.StoreId != storeId)
            return DealOutcome.Refused(DealRefusal.ListingNotOnSale);
        if (!await contacts.HasWrittenAsync(buyerId, sellerId))
            return DealOutcome.Refused(DealRefusal.BuyerNeverWrote);
        return await writer.BeginAsync(new(DealAction.AddForBuyer, DealActor.Seller, sellerId), listingId, buyerId, terms.Trimmed());
    }
}
