using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Favourites;
using Nop.Plugin.Misc.FleaMarket.Services.Following;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Digests;

/// <summary>
/// Tells customers once a day at most of their favourites, of the sellers whom they follow and of what their searches have found. The mail
/// in the store's queue, what it tells taken off the list and the time of the mail are one transaction, so that nobody is told twice or
/// never, wherever a run is interrupted.
/// </summary>
public class DigestSender(
    FavouriteDigestSource favourites,
    FollowedSellerDigestSource sellers,
    SavedSearchDigestSource searches,
    IRepository<DigestLogEntry> mails,
    ICustomerService customers,
    MailQueue queue,
    SearchTokens tokens,
    WriteTransaction transaction,
    OneByOne oneByOne,
    TimeProvider clock)
{
    public const string Template = "FleaMarket.NewMatches";

    private const int CustomersAtOnce = 100;

    private static readonly TimeSpan _between = TimeSpan.FromDays(1);

    private readonly IDigestSource[] _sources = [favourites, sellers, searches];

    public async Task RunAsync()
    {
        foreach (var source in _sources)
            await oneByOne.TryAsync("a part of the daily mails", source.PrepareAsync);
        var lastId = 0;
        while (await NextAsync(lastId) is { Count: > 0 } customerIds)
        {
            await oneByOne.DoAsync(customerIds, TellAsync, customerId => $"the daily mail of the customer {customerId}");
            lastId = customerIds[^1];
        }
    }

    /// <summary>Those who have something to read and got no mail within a day.</summary>
    private async Task<IReadOnlyList<int>> NextAsync(int lastId)
    {
        var (since, found) = (Now() - _between, new SortedSet<int>());
        foreach (var source in _sources)
            found.UnionWith(await (await source.WaitingAsync())
                .Where(id => id > lastId && !mails.Table.Any(mail => mail.CustomerId == id && mail.SentOnUtc > since))
                .Distinct().OrderBy(id => id).Take(CustomersAtOnce).ToListAsync());
        return found.Take(CustomersAtOnce).ToList();
    }

    private Task TellAsync(int customerId) => transaction.RunAsync(() => TellInTransactionAsync(customerId), isDone => isDone);

    private async Task<bool> TellInTransactionAsync(int customerId)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } customer)
        {
            foreach (var source in _sources)
                await source.ForgetAsync(customerId);
            return true;
        }
        var found = new List<(IDigestSource Source, IReadOnlyList<DigestNews> News)>();
        foreach (var source in _sources)
            found.Add((source, await source.FindAsync(customerId)));
        if (StoreOf(found.SelectMany(part => part.News)) is not { } storeId)
            return false;
        foreach (var (source, news) in found)
            if (In(news, storeId) is { Count: > 0 } own && !await source.ClaimAsync(own))
                return false;
        return await NoteAsync(customerId) && await SendAsync(customer, storeId, In(found.SelectMany(part => part.News), storeId));
    }

    /// <summary>One store a day; where several have something to tell, they take turns.</summary>
    private int? StoreOf(IEnumerable<DigestNews> news)
    {
        var stores = news.Select(row => row.Listing.StoreId).Distinct().Order().ToList();
        return stores.Count == 0 ? null : stores[(int)((Now() - DateTime.UnixEpoch).TotalDays % stores.Count)];
    }

    private static IReadOnlyList<DigestNews> In(IEnumerable<DigestNews> news, int storeId) => news.Where(row => row.Listing.StoreId == storeId).ToList();

    /// <returns>False when another run was faster.</returns>
    private async Task<bool> NoteAsync(int customerId)
    {
        var (now, since) = (Now(), Now() - _between);
        if (await mails.Table.AnyAsync(mail => mail.CustomerId == customerId && mail.SentOnUtc > since))
            return false;
        await mails.DeleteAsync(mail => mail.CustomerId == customerId);
        await mails.InsertAsync(new DigestLogEntry { CustomerId = customerId, SentOnUtc = now }, false);
        return true;
    }

    /// <summary>A listing is named once, where it is told of first.</summary>
    private async Task<bool> SendAsync(Customer customer, int storeId, IReadOnlyList<DigestNews> news)
    {
        var parts = news.DistinctBy(row => row.Listing.Id).GroupBy(row => row.Topic).ToList();
        await queue.AddAsync(Template, storeId, customer.LanguageId ?? 0, customer, customer, (store, language) => tokens.OfAsync(customer, parts, store, language));
        return true;
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
