using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;

namespace Nop.Plugin.Misc.FleaMarket.Services.Following;

/// <summary>Reads and writes whom customers follow.</summary>
public class FollowedSellers(
    IRepository<FollowedSeller> follows,
    IRepository<FollowedListing> news,
    WriteTransaction transaction,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    public async Task<IList<FollowedSeller>> GetAllAsync(int customerId, int storeId) => await follows.Table
        .Where(follow => follow.CustomerId == customerId && follow.StoreId == storeId)
        .OrderByDescending(follow => follow.Id)
        .ToListAsync();

    /// <summary>Of every store.</summary>
    public async Task<IList<FollowedSeller>> GetAllAsync(int customerId) => await follows.Table
        .Where(follow => follow.CustomerId == customerId)
        .OrderByDescending(follow => follow.Id)
        .ToListAsync();

    public async Task<FollowedSeller?> FindAsync(int customerId, int sellerId, int storeId) => await follows.Table
        .FirstOrDefaultAsync(follow => follow.CustomerId == customerId && follow.SellerId == sellerId && follow.StoreId == storeId);

    public Task<Outcome<FollowRefusal, FollowedSeller>> FollowAsync(int customerId, int sellerId, int storeId) =>
        transaction.RunAsync(() => FollowOnceAsync(customerId, sellerId, storeId), outcome => outcome.Succeeded);

    /// <summary>Nothing happens where nobody is followed.</summary>
    public Task UnfollowAsync(int customerId, int sellerId, int storeId) => transaction.RunAsync(async () =>
    {
        await follows.DeleteAsync(follow => follow.CustomerId == customerId && follow.SellerId == sellerId && follow.StoreId == storeId);
        await news.DeleteAsync(row => row.CustomerId == customerId && row.SellerId == sellerId && row.StoreId == storeId);
    });

    /// <summary>Forgets what was not told yet; what goes public from now on is new where the mails come again.</summary>
    public Task SilenceAsync(FollowedSeller follow, bool isSilent) => transaction.RunAsync(async () =>
    {
        (follow.IsSilent, follow.WatchesSinceUtc) = (isSilent, clock.GetUtcNow().UtcDateTime);
        await follows.UpdateAsync(follow, false);
        if (isSilent)
            await news.DeleteAsync(row => row.CustomerId == follow.CustomerId && row.SellerId == follow.SellerId && row.StoreId == follow.StoreId);
    });

    /// <summary>Everything that is kept of the customer here, also as a seller.</summary>
    public Task DeleteAllAsync(int customerId) => transaction.RunAsync(async () =>
    {
        await follows.DeleteAsync(follow => follow.CustomerId == customerId || follow.SellerId == customerId);
        await news.DeleteAsync(row => row.CustomerId == customerId || row.SellerId == customerId);
    });

    /// <summary>
    /// The last number is read before they are counted, so that whoever counts too late has taken that number; and what is there already is looked
    /// for after that, so that nobody is refused what another press has done meanwhile.
    /// </summary>
    private async Task<Outcome<FollowRefusal, FollowedSeller>> FollowOnceAsync(int customerId, int sellerId, int storeId)
    {
        if (customerId == sellerId)
            return FollowRefusal.Self;
        var own = follows.Table.Where(follow => follow.CustomerId == customerId);
        var last = await own.OrderByDescending(follow => follow.NumberByCustomer).Select(follow => follow.NumberByCustomer).FirstOrDefaultAsync();
        var count = await own.CountAsync();
        if (await FindAsync(customerId, sellerId, storeId) is { } known)
            return known;
        if (count >= settings.MostFollowedSellersPerCustomer)
            return FollowRefusal.TooMany;
        var now = clock.GetUtcNow().UtcDateTime;
        var added = new FollowedSeller
        {
            CustomerId = customerId, SellerId = sellerId, StoreId = storeId, NumberByCustomer = last + 1, CreatedOnUtc = now, WatchesSinceUtc = now
        };
        await follows.InsertAsync(added, false);
        return added;
    }
}
