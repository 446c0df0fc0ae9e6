using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>What a buyer does with the own purchases.</summary>
public class BuyerDesk(DealWriter writer, IRepository<Deal> deals, ICustomerService customers)
{
    /// <summary>Requests of one buyer for one listing that the seller has not answered.</summary>
    public const int MostOpenRequestsPerListing = 3;

    public async Task<DealOutcome> RequestAsync(Customer buyer, int listingId, DealTerms terms)
    {
        if (!await customers.IsRegisteredAsync(buyer))
            return DealOutcome.Refused(DealRefusal.NotRegistered);
        if (terms.ShippingAddressId <= 0)
            return DealOutcome.Refused(DealRefusal.AddressMissing);
        if (string.IsNullOrWhiteSpace(terms.Phone))
            return DealOutcome.Refused(DealRefusal.PhoneMissing);
        if (terms.Message?.Length > DealTerms.LongestMessage)
            return DealOutcome.Refused(DealRefusal.MessageTooLong);
        if (await HasTooManyAsync(buyer.Id, listingId))
            return DealOutcome.Refused(DealRefusal.TooManyOpenRequests);
        return await writer.BeginAsync(new(DealAction.Request, DealActor.Buyer, buyer.Id), listingId, buyer.Id, terms);
    }

    public Task<DealOutcome> CancelAsync(int buyerId, int dealId, string? reason) =>
        writer.MakeAsync(dealId, Step(DealAction.Cancel, buyerId) with { Reason = reason });

    /// <param name="shownRevision">So that nobody agrees to an amount that was changed meanwhile.</param>
    public Task<DealOutcome> AnswerAmountAsync(int buyerId, int dealId, int shownRevision, bool accept) =>
        writer.MakeAsync(dealId, Step(accept ? DealAction.AcceptAmount : DealAction.DeclineAmount, buyerId) with { ShownRevision = shownRevision });

    private async Task<bool> HasTooManyAsync(int buyerId, int listingId) =>
        await deals.Table.CountAsync(deal =>
            deal.BuyerId == buyerId && deal.ListingId == listingId && deal.StatusId == (int)DealStatus.New) >= MostOpenRequestsPerListing;

    private static DealStep Step(DealAction action, int buyerId) => new(action, DealActor.Buyer, buyerId);
}
