using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>Reads listings for the back office.</summary>
public class ModerationQueries(
    IRepository<Listing> listings,
    IRepository<ListingRevision> revisions,
    IRepository<ListingFlag> flags,
    IRepository<Objection> objections,
    IRepository<ProductCategory> productCategories,
    CustomerLoginQueries logins,
    ListingsByWords byWords) : AdminQueries<Listing, ModerationSearchCriteria>
{
    public override async Task<IPagedList<Listing>> GetPageAsync(ModerationSearchCriteria filter, int pageIndex, int pageSize)
    {
        var found = await FilterAsync(filter);
        var total = await CountAsync(found, filter);
        return new PagedList<Listing>(total == 0 ? [] : await ReadPageAsync(found, filter.Order, pageIndex * pageSize, pageSize), pageIndex, pageSize, total);
    }

    /// <summary>What waits, in the order that is asked for; behind it the others by status, the newest first.</summary>
    private static async Task<IList<Listing>> ReadPageAsync(IQueryable<Listing> found, ModerationOrder order, int start, int most)
    {
        var waiting = found.Where(listing => listing.WaitsSinceUtc != null);
        var inOrder = order == ModerationOrder.MostFlags
            ? waiting.OrderByDescending(listing => listing.FlagCount).ThenBy(listing => listing.WaitsSinceUtc).ThenBy(listing => listing.Id)
            : waiting.OrderBy(listing => listing.WaitsSinceUtc).ThenBy(listing => listing.Id);
        var page = await inOrder.Skip(start).Take(most).ToListAsync();
        if (page.Count == most)
            return page;
        var before = page.Count > 0 ? 0 : start - await waiting.Select(listing => listing.Id).CountAsync();
        var others = found.Where(listing => listing.StatusId != ListingStatuses.WaitingId && !listing.EditWaits);
        return
        [
            .. page,
            .. await others.OrderBy(listing => listing.StatusId).ThenByDescending(listing => listing.UpdatedOnUtc).ThenByDescending(listing => listing.Id)
                .Skip(before).Take(most - page.Count).ToListAsync()
        ];
    }

    public async Task<int> CountWaitingAsync() =>
        await listings.Table.CountAsync(listing => listing.StatusId == ListingStatuses.WaitingId || listing.EditWaits);

    /// <summary>The newest entry first.</summary>
    public async Task<IList<ListingRevision>> HistoryAsync(int listingId) =>
        await revisions.Table.Where(revision => revision.ListingId == listingId)
            .OrderByDescending(revision => revision.Revision).ToListAsync();

    /// <summary>Customers with listings whose login begins like that.</summary>
    public async Task<IList<Customer>> FindSellersAsync(string beginning, int most) =>
        await logins.BeginningWith(beginning).Where(customer => listings.Table.Any(listing => listing.SellerId == customer.Id))
            .OrderBy(customer => customer.Email).Take(most).ToListAsync();

    protected override Task<int> CountAsync(IQueryable<Listing> found, ModerationSearchCriteria filter) => ListingsByWords.Asks(filter.Text)
        ? byWords.CountAsync(found, filter.Text!, MostCounted(filter)) : base.CountAsync(found, filter);

    protected override string?[] Texts(ModerationSearchCriteria filter) => [filter.Text];

    protected override async Task<IQueryable<Listing>> FilterAsync(ModerationSearchCriteria filter)
    {
        var found = FilterByStatus(listings.Table, filter);
        found = filter.SellerId is { } sellerId
            ? found.Where(listing => listing.SellerId == sellerId)
            : await logins.FilterAsync(found, filter.SellerLogin, listing => listing.SellerId);
        found = FilterByFlag(found, filter);
        if (filter.StoreId is { } storeId)
            found = found.Where(listing => listing.StoreId == storeId);
        if (filter.ChangedFromUtc is { } from)
            found = found.Where(listing => listing.UpdatedOnUtc >= from);
        if (filter.ChangedBeforeUtc is { } before)
            found = found.Where(listing => listing.UpdatedOnUtc < before);
        found = await byWords.FilterAsync(found, filter.Text, listing => listing.Id);
        return found.InCategories(productCategories.Table, filter.CategoryIds);
    }

    private IQueryable<Listing> FilterByFlag(IQueryable<Listing> found, ModerationSearchCriteria filter) => filter.Flags switch
    {
        null => found,
        FlagFilter.Flagged => found.Where(listing => listing.FlagCount > 0),
        FlagFilter.NotFlagged => found.Where(listing => listing.FlagCount == 0),
        FlagFilter.Objection => found.Where(listing => objections.Table.Any(objection => objection.ListingId == listing.Id && objection.OutcomeId == (int)ObjectionOutcome.Open)),
        FlagFilter.WentLiveByItself => found.Where(listing => listing.WentLiveByItself),
        var kind => found.Where(listing => listing.FlagCount > 0
            && flags.Table.Any(flag => flag.ListingId == listing.Id && flag.Revision == listing.FlagRevision && flag.KindId == (int)kind))
    };

    private static IQueryable<Listing> FilterByStatus(IQueryable<Listing> found, ModerationSearchCriteria filter)
    {
        var asked = filter.Statuses.Count > 0 ? filter.Statuses : Enum.GetValues<ListingStatus>().Where(status => !status.IsSoldOut());
        var statusIds = asked.Select(status => (int)status).ToList();
        return filter.Statuses.Any(ListingStatuses.WaitsForModerator)
            ? found.Where(listing => statusIds.Contains(listing.StatusId) || listing.EditWaits)
            : found.Where(listing => statusIds.Contains(listing.StatusId));
    }
}
