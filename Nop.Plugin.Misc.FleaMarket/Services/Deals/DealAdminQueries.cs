using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>Reads deals for the back office.</summary>
public class DealAdminQueries(IRepository<Deal> deals, IRepository<Customer> customers)
{
    /// <summary>The newest first.</summary>
    public async Task<IPagedList<Deal>> GetPageAsync(DealFilter filter, int pageIndex, int pageSize) =>
        await (await FilterAsync(filter)).ToGridPageAsync(pageIndex, pageSize);

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<Deal>> GetAfterAsync(DealFilter filter, int afterId, int most) =>
        await (await FilterAsync(filter)).Where(deal => deal.Id > afterId).OrderBy(deal => deal.Id).Take(most).ToListAsync();

    /// <summary>Deals whose seller asks the administration for another amount.</summary>
    public Task<int> CountAskingAsync() => deals.Table.CountAsync(deal => deal.AskedAmount != null);

    /// <summary>Customers with deals in this role whose login begins like that.</summary>
    public async Task<IList<Customer>> FindPeopleAsync(DealActor role, string beginning, int most)
    {
        var found = customers.BeginningWith(beginning);
        found = role == DealActor.Seller
            ? found.Where(customer => deals.Table.Any(deal => deal.SellerId == customer.Id))
            : found.Where(customer => deals.Table.Any(deal => deal.BuyerId == customer.Id));
        return await found.OrderBy(customer => customer.Email).Take(most).ToListAsync();
    }

    private async Task<IQueryable<Deal>> FilterAsync(DealFilter filter)
    {
        var found = await FilterByBuyerAsync(await FilterBySellerAsync(deals.Table, filter), filter);
        if (filter.Statuses.Count > 0)
        {
            var statusIds = filter.Statuses.Select(status => (int)status).ToList();
            found = found.Where(deal => statusIds.Contains(deal.StatusId));
        }
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
        if (string.IsNullOrWhiteSpace(filter.Text))
            return found;
        var text = filter.Text.Trim().ToLowerInvariant();
        return found.Where(deal => deal.ListingName.ToLower().Contains(text));
    }

    private async Task<IQueryable<Deal>> FilterBySellerAsync(IQueryable<Deal> found, DealFilter filter)
    {
        if (filter.SellerId is { } sellerId)
            return found.Where(deal => deal.SellerId == sellerId);
        if (string.IsNullOrWhiteSpace(filter.SellerLogin))
            return found;
        if (await customers.NamedAsync(filter.SellerLogin) is { } ids)
            return found.Where(deal => ids.Contains(deal.SellerId));
        var sellers = customers.BeginningWith(filter.SellerLogin);
        return found.Where(deal => sellers.Any(customer => customer.Id == deal.SellerId));
    }

    private async Task<IQueryable<Deal>> FilterByBuyerAsync(IQueryable<Deal> found, DealFilter filter)
    {
        if (filter.BuyerId is { } buyerId)
            return found.Where(deal => deal.BuyerId == buyerId);
        if (string.IsNullOrWhiteSpace(filter.BuyerLogin))
            return found;
        if (await customers.NamedAsync(filter.BuyerLogin) is { } ids)
            return found.Where(deal => ids.Contains(deal.BuyerId));
        var buyers = customers.BeginningWith(filter.BuyerLogin);
        return found.Where(deal => buyers.Any(customer => customer.Id == deal.BuyerId));
    }
}
