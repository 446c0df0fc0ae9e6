using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Where a buyer asks for a listing.</summary>
public class PurchaseRequestService(
    DealWriter writer,
    ListingSearch catalogue,
    WorkingCurrency prices,
    ICustomerService customers)
{
    /// <param name="terms">Their amount is the store's to say.</param>
    public async Task<DealOutcome> RequestAsync(Customer buyer, int storeId, int listingId, DealTerms terms)
    {
        if (!await customers.IsRegisteredAsync(buyer))
            return DealOutcome.Refused(DealRefusal.NotRegistered);
        if (await catalogue.GetAsync(listingId) is not { } listing || listing.StoreId != storeId)
            return DealOutcome.Refused(DealRefusal.ListingNotOnSale);
        if (terms.ShippingAddress is null)
            return DealOutcome.Refused(DealRefusal.AddressMissing);
        if (string.IsNullOrWhiteSpace(terms.Phone))
            return DealOutcome.Refused(DealRefusal.PhoneMissing);
        var agreed = terms.Trimmed() with
        {
            Amount = await prices.RoundAsync(listing.Price * Math.Max(terms.Quantity, 0)),
            ShownPrice = terms.ShownPrice ?? listing.Price
        };
        return await writer.BeginAsync(new(DealAction.Request, DealActor.Buyer, buyer.Id), listingId, buyer.Id, agreed);
    }
}
