using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Digests;

namespace Nop.Plugin.Misc.FleaMarket.Services.Following;

/// <summary>New listings of the sellers whom customers follow, for the daily mail.</summary>
public class FollowedSellerDigestSource(
    IRepository<FollowedListing> news, IRepository<Listing> listings, CustomerDisplayNames displayNames, WriteTransaction transaction) : IDigestSource
{
    private const int ListingsAtOnce = 500;
    private const int ForgottenAtOnce = 1000;

    /// <summary>Forgets what is gone for good.</summary>
    public async Task PrepareAsync()
    {
        var over = ListingStatuses.OverIds;
        var gone = await news.Table
            .Where(row => !listings.Table.Any(listing => listing.Id == row.ListingId && !over.Contains(listing.StatusId)))
            .Select(row => row.Id).Take(ForgottenAtOnce).ToListAsync();
        if (gone.Count > 0)
            await transaction.RunAsync(() => news.DeleteAsync(row => gone.Contains(row.Id)));
    }

    public Task<IQueryable<int>> WaitingAsync() => Task.FromResult(
        from row in news.Table
        join listing in listings.Table on row.ListingId equals listing.Id
        where listing.StatusId == ListingStatuses.PublicId
        select row.CustomerId);

    public async Task<IReadOnlyList<DigestNews>> FindAsync(int customerId)
    {
        var rows = await (
            from row in news.Table
            join listing in listings.Table on row.ListingId equals listing.Id
            where row.CustomerId == customerId && listing.StatusId == ListingStatuses.PublicId
            orderby row.Id
            select new { row.Id, Listing = listing })
            .Take(ListingsAtOnce).ToListAsync();
        if (rows.Count == 0)
            return [];
        var nameOf = await displayNames.LoadAsync(rows.Select(row => row.Listing.SellerId));
        return rows.Select(row => new DigestNews(row.Id, new(DigestKind.Seller, row.Listing.SellerId, nameOf(row.Listing.SellerId)), row.Listing)).ToList();
    }

    public async Task<bool> ClaimAsync(IReadOnlyList<DigestNews> told)
    {
        var ids = told.Select(row => row.RowId).ToList();
        return await news.DeleteAsync(row => ids.Contains(row.Id)) == ids.Count;
    }

    public Task ForgetAsync(int customerId) => news.DeleteAsync(row => row.CustomerId == customerId);
}
