using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Who has written to a seller: a comment on a listing, a purchase request or a message.</summary>
public class PastCorrespondents(
    IRepository<Customer> customers,
    IRepository<ListingComment> comments,
    IRepository<OrderBlock> blocks,
    IRepository<Deal> deals)
{
    public Task<bool> HasWrittenAsync(int customerId, int sellerId) =>
        WroteTo(sellerId).AnyAsync(customer => customer.Id == customerId);

    /// <summary>The newest account first.</summary>
    public async Task<IReadOnlyList<Customer>> GetAsync(int sellerId, int most) =>
        (await WroteTo(sellerId).OrderByDescending(customer => customer.Id).Take(most).ToListAsync()).ToList();

    private static readonly List<int> _noDeals = [.. DealStatuses.NoDealIds];

    /// <summary>A request, an offer or a deal says it; an order that the customer has not accepted says nothing.</summary>
    private IQueryable<Customer> WroteTo(int sellerId) => customers.Table.Where(customer =>
        customer.Id != sellerId && customer.Active && !customer.Deleted
        && !blocks.Table.Any(block => block.SellerId == sellerId && block.BuyerId == customer.Id)
        && (comments.Table.Any(comment => comment.SellerId == sellerId && comment.AuthorId == customer.Id)
            || deals.Table.Any(deal => deal.SellerId == sellerId && deal.BuyerId == customer.Id && (!deal.AddedBySeller || !_noDeals.Contains(deal.StatusId)))));
}
