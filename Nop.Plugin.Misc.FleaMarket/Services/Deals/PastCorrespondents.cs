using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Who has written to a seller: a comment on a listing, a purchase request or a message.</summary>
public class PastCorrespondents(
    IRepository<Customer> customers,
    IRepository<ListingComment> comments,
    IRepository<Listing> listings,
    IRepository<OrderBlock> blocks,
    IRepository<Deal> deals)
{
    private static readonly List<int> _noDeals = [.. DealStatuses.NoDealIds];

    public Task<bool> HasWrittenAsync(int customerId, int sellerId) =>
        WroteTo(sellerId).AnyAsync(customer => customer.Id == customerId);

    /// <returns>Those who wrote last, in no order.</returns>
    public async Task<IReadOnlyList<Customer>> GetAsync(int sellerId, int most)
    {
        var asked = await DealsWith(sellerId).GroupBy(deal => deal.BuyerId)
            .Select(same => new { CustomerId = same.Key, OnUtc = same.Max(deal => deal.CreatedOnUtc) })
            .OrderByDescending(last => last.OnUtc).Take(most).ToListAsync();
        var commented = await CommentsTo(sellerId).GroupBy(comment => comment.AuthorId)
            .Select(same => new { CustomerId = same.Key, OnUtc = same.Max(comment => comment.CreatedOnUtc) })
            .OrderByDescending(last => last.OnUtc).Take(most).ToListAsync();
        var lastIds = asked.Concat(commented).OrderByDescending(last => last.OnUtc).Select(last => last.CustomerId).Distinct().Take(most).ToList();
        return [.. await WroteTo(sellerId).Where(customer => lastIds.Contains(customer.Id)).ToListAsync()];
    }

    /// <summary>What the customers last commented on or asked for, and when (UTC); who has not written to the seller is left out.</summary>
    public async Task<IReadOnlyDictionary<int, (string Listing, DateTime OnUtc)>> LastTopicsAsync(int sellerId, IReadOnlyCollection<int> customerIds)
    {
        var lastDeals = DealsWith(sellerId).Where(deal => customerIds.Contains(deal.BuyerId)).GroupBy(deal => deal.BuyerId).Select(same => same.Max(deal => deal.Id));
        var lastComments = CommentsTo(sellerId).Where(comment => customerIds.Contains(comment.AuthorId))
            .GroupBy(comment => comment.AuthorId).Select(same => same.Max(comment => comment.Id));
        var asked = await deals.Table.Where(deal => lastDeals.Contains(deal.Id))
            .Select(deal => new { CustomerId = deal.BuyerId, Listing = deal.ListingName, OnUtc = deal.CreatedOnUtc }).ToListAsync();
        var commented = await (
            from comment in comments.Table
            where lastComments.Contains(comment.Id)
            join listing in listings.Table on comment.ListingId equals listing.Id
            select new { CustomerId = comment.AuthorId, Listing = listing.Name, OnUtc = comment.CreatedOnUtc }).ToListAsync();
        return asked.Concat(commented).GroupBy(topic => topic.CustomerId)
            .Select(same => same.MaxBy(topic => topic.OnUtc)!).ToDictionary(topic => topic.CustomerId, topic => (topic.Listing, topic.OnUtc));
    }

    private IQueryable<Customer> WroteTo(int sellerId)
    {
        var (asked, commented) = (DealsWith(sellerId), CommentsTo(sellerId));
        return customers.Table.Where(customer =>
            customer.Id != sellerId && customer.Active && !customer.Deleted
            && !blocks.Table.Any(block => block.SellerId == sellerId && block.BuyerId == customer.Id)
            && (commented.Any(comment => comment.AuthorId == customer.Id) || asked.Any(deal => deal.BuyerId == customer.Id)));
    }

    /// <summary>A request, an offer or a deal says that the customer has written; an order that the customer has not accepted says nothing.</summary>
    private IQueryable<Deal> DealsWith(int sellerId) =>
        deals.Table.Where(deal => deal.SellerId == sellerId && (!deal.AddedBySeller || !_noDeals.Contains(deal.StatusId)));

    private IQueryable<ListingComment> CommentsTo(int sellerId) => comments.Table.Where(comment => comment.SellerId == sellerId);
}
