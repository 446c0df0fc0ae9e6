using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Where a seller enters a deal that was agreed in letters.</summary>
public class SellerDealService(DealWriter writer, SellerListingQueries listings, PastCorrespondents correspondents)
{
    /// <summary>The buyer is told and can refuse.</summary>
    /// <param name="buyerId">A customer who has written to the seller.</param>
    public async Task<Outcome<DealRefusal, Deal>> AddForBuyerAsync(int sellerId, int storeId, int listingId, int buyerId, DealTerms terms)
    {
        var (clean, refusals) = (terms.Trimmed() with { OfferedPrice = null }, new List<DealRefusal>());
        var listing = await listings.GetAsync(sellerId, listingId);
        if (listing?.StoreId != storeId)
            refusals.Add(listingId <= 0 ? DealRefusal.ListingMissing : DealRefusal.ListingNotOnSale);
        if (!await correspondents.HasWrittenAsync(buyerId, sellerId))
            refusals.Add(DealRefusal.BuyerNeverWrote);
        if (refusals.Count > 0)
            return refusals.Concat(listing is null ? DealRules.Broken(clean) : DealRules.Broken(listing, buyerId, DealAction.AddForBuyer, clean)).Distinct().ToList();
        return await writer.BeginAsync(new(DealAction.AddForBuyer, DealActor.Seller, sellerId), listingId, buyerId, clean);
    }
}
