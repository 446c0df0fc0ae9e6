using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Reads deals for the back office.</summary>
public class DealAdminQueries(IRepository<Deal> deals, CustomerLoginQueries logins) : AdminQueries<Deal, DealFilter>
{
    /// <summary>Deals whose seller asks the administration for another amount.</summary>
    public Task<int> CountAskingAsync() => deals.Table.CountAsync(deal => deal.AskedAmount != null);

    /// <summary>Customers with deals in this role whose login begins like that.</summary>
    public async Task<IList<Customer>> FindPeopleAsync(DealActor role, string beginning, int most)
    {
        var found = logins.BeginningWith(beginning);
        found = role == DealActor.Seller
            ? found.Where(customer => deals.Table.Any(deal => deal.SellerId == customer.Id))
            : found.Where(customer => deals.Table.Any(deal => deal.BuyerId == customer.Id));
        return await found.OrderBy(customer => customer.Email).Take(most).ToListAsync();
    }

    protected override string?[] Texts(DealFilter filter) => [filter.Text];

    protected override async Task<IQueryable<Deal>> FilterAsync(DealFilter filter)
    {
        var found = filter.SellerId is { } sellerId
            ? deals.Table.Where(deal => deal.SellerId == sellerId)
            : await logins.FilterAsync(deals.Table, filter.SellerLogin, deal => deal.SellerId);
        found = filter.BuyerId is { } buyerId
            ? found.Where(deal => deal.BuyerId == buyerId)
            : await logins.FilterAsync(found, filter.BuyerLogin, deal => deal.BuyerId);
        if (filter.Statuses.Count > 0)
        {
            var statusIds = filter.Statuses.Select(status => (int)status).ToList();
            found = found.Where(deal => statusIds.Contains(deal.StatusId));
        }
        else
            found = found.Where(deal => deal.Quantity > 0);
        if (filter.DealId is { } dealId)
            found = found.Where(deal => deal.Id == dealId);
        if (filter.StoreId is { } storeId)
            found = found.Where(deal => deal.StoreId == storeId);
        if (filter.OnlyAsking)
            found = found.Where(deal => deal.AskedAmount != null);
        if (filter.BegunFromUtc is { } from)
            found = found.Where(deal => deal.CreatedOnUtc >= from);
        if (filter.BegunBeforeUtc is { } before)
            found = found.Where(deal => deal.CreatedOnUtc < before);
        return Lower(filter.Text) is { } text ? found.Where(deal => deal.ListingName.ToLower().Contains(text)) : found;
    }
}
