using System.Linq.Expressions;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>What waits for somebody: own sales, own purchases, and unread messages about each.</summary>
public sealed record DealsWaiting(int Sales, int Purchases, int SaleMessages, int PurchaseMessages)
{
    public bool IsNothing => Sales + Purchases + SaleMessages + PurchaseMessages == 0;
}

/// <summary>Reads deals for the two they are between.</summary>
public class DealQueries(
    IRepository<Deal> deals,
    IRepository<DealRevision> revisions,
    IRepository<DealMessage> messages,
    IRepository<MessageReadMarker> readings,
    IRepository<Listing> listings,
    IRepository<Customer> customers)
{
    public Task<Deal?> GetAsync(int dealId) => deals.GetByIdAsync(dealId)!;

    /// <summary>What a customer and the seller already write about, of one listing; 0 for nothing.</summary>
    public Task<int> TalkAsync(int listingId, int customerId) => deals.Table.TalksOf(listingId, customerId).Select(deal => deal.Id).FirstOrDefaultAsync();

    /// <param name="role">Seller for the sales, buyer for the purchases.</param>
    public async Task<DealCounts> CountAsync(DealActor role, int customerId, int storeId)
    {
        var own = Own(role, customerId, storeId);
        var rows = await own
            .GroupBy(deal => deal.StatusId)
            .Select(group => new { StatusId = group.Key, Count = group.Count() })
            .ToListAsync();
        var unread = Unread().Where(message => message.ReaderId == customerId);
        var calling = await own.Where(WaitsFor(role)).Select(deal => deal.StatusId)
            .Union(own.Where(deal => unread.Any(message => message.DealId == deal.Id)).Select(deal => deal.StatusId))
            .ToListAsync();
        return new(rows.ToDictionary(row => row.StatusId, row => row.Count), calling.ToList());
    }

    /// <summary>The last that was changed first.</summary>
    public async Task<IList<Deal>> GetAsync(DealActor role, int customerId, int storeId, DealStatus status, int start, int most) =>
        await Own(role, customerId, storeId)
            .Where(deal => deal.StatusId == (int)status)
            .OrderByDescending(deal => deal.UpdatedOnUtc).ThenByDescending(deal => deal.Id)
            .Skip(start).Take(most).ToListAsync();

    /// <summary>By deal, of those that have any.</summary>
    public async Task<IReadOnlyDictionary<int, int>> CountUnreadAsync(int customerId, IReadOnlyCollection<int> dealIds)
    {
        var rows = await Unread().Where(message => message.ReaderId == customerId && dealIds.Contains(message.DealId))
            .GroupBy(message => message.DealId)
            .Select(group => new { DealId = group.Key, Count = group.Count() })
            .ToListAsync();
        return rows.ToDictionary(row => row.DealId, row => row.Count);
    }

    /// <summary>One statement for all numbers.</summary>
    public async Task<DealsWaiting> CountWaitingAsync(int customerId, int storeId)
    {
        var (sales, purchases) = (Own(DealActor.Seller, customerId, storeId), Own(DealActor.Buyer, customerId, storeId));
        var (waitingSales, waitingPurchases) = (sales.Where(WaitsFor(DealActor.Seller)), purchases.Where(WaitsFor(DealActor.Buyer)));
        var unread = Unread().Where(message => message.ReaderId == customerId);
        var ofSales = unread.Where(message => sales.Any(deal => deal.Id == message.DealId));
        var ofPurchases = unread.Where(message => purchases.Any(deal => deal.Id == message.DealId));
        var counts = await customers.Table.Where(customer => customer.Id == customerId)
            .Select(_ => new { Sales = waitingSales.Count(), Purchases = waitingPurchases.Count(), SaleMessages = ofSales.Count(), PurchaseMessages = ofPurchases.Count() })
            .FirstOrDefaultAsync();
        return counts is null ? new(0, 0, 0, 0) : new(counts.Sales, counts.Purchases, counts.SaleMessages, counts.PurchaseMessages);
    }

    /// <summary>By id; those that were deleted are missing.</summary>
    public async Task<IReadOnlyDictionary<int, Listing>> ListingsAsync(IReadOnlyCollection<Deal> ofDeals)
    {
        var ids = ofDeals.Select(deal => deal.ListingId).Distinct().ToList();
        return (await listings.Table.Where(listing => ids.Contains(listing.Id)).ToListAsync()).ToDictionary(listing => listing.Id);
    }

    /// <summary>The oldest entry first.</summary>
    public async Task<IReadOnlyList<DealRevision>> TimelineAsync(int dealId) =>
        (await revisions.Table.Where(revision => revision.DealId == dealId).OrderBy(revision => revision.Revision).ToListAsync()).ToList();

    private IQueryable<Deal> Own(DealActor role, int customerId, int storeId) => role == DealActor.Seller
        ? deals.Table.Where(deal => deal.SellerId == customerId && deal.StoreId == storeId)
        : deals.Table.Where(deal => deal.BuyerId == customerId && deal.StoreId == storeId);

    private static Expression<Func<Deal, bool>> WaitsFor(DealActor role) =>
        role == DealActor.Seller ? DealRules.WaitsForSeller : DealRules.WaitsForBuyer;

    private IQueryable<DealMessage> Unread() => messages.Table.Where(message => !readings.Table.Any(reading =>
        reading.DealId == message.DealId && reading.CustomerId == message.ReaderId && reading.LastMessageId >= message.Id));
}
