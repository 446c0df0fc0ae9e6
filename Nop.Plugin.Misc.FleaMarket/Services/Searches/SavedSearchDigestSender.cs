using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Customers;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// Tells customers of what their searches have found. The mail in the store's queue, the matches taken off the list and
/// the time of the mail are one transaction, so that nobody is told twice or never, wherever a run is interrupted.
/// </summary>
public class SavedSearchDigestSender(
    IRepository<SavedSearchMatch> matches,
    IRepository<SavedSearch> searches,
    IRepository<Listing> listings,
    IRepository<DigestLogEntry> mails,
    ICustomerService customers,
    MailQueue queue,
    SearchTokens tokens,
    WriteTransaction transaction,
    ILogger logger,
    TimeProvider clock)
{
    public const string Template = "FleaMarket.NewMatches";

    private const int CustomersAtOnce = 100;
    private const int MatchesAtOnce = 500;
    private const int ForgottenAtOnce = 1000;

    private static readonly TimeSpan _between = TimeSpan.FromDays(1);

    private sealed record Found(int MatchId, SavedSearch Search, Listing Listing);

    public async Task RunAsync()
    {
        await ForgetGoneAsync();
        var lastId = 0;
        while (await NextAsync(lastId) is { Count: > 0 } customerIds)
        {
            foreach (var customerId in customerIds)
                await TellAsync(customerId);
            lastId = customerIds[^1];
        }
    }

    private async Task ForgetGoneAsync()
    {
        var over = ListingStatuses.OverIds;
        var gone = await matches.Table
            .Where(match => !searches.Table.Any(search => search.Id == match.SearchId)
                || !listings.Table.Any(listing => listing.Id == match.ListingId
                    && !over.Contains(listing.StatusId)))
            .Select(match => match.Id).Take(ForgottenAtOnce).ToListAsync();
        if (gone.Count > 0)
            await transaction.RunAsync(() => matches.DeleteAsync(match => gone.Contains(match.Id)));
    }

    /// <summary>Those who have something to read and got no mail within a day.</summary>
    private async Task<IList<int>> NextAsync(int lastId)
    {
        var since = Now() - _between;
        return await (
            from match in matches.Table
            join listing in listings.Table on match.ListingId equals listing.Id
            where match.CustomerId > lastId && listing.StatusId == ListingStatuses.PublicId
                && !mails.Table.Any(mail => mail.CustomerId == match.CustomerId && mail.SentOnUtc > since)
            select match.CustomerId)
            .Distinct().OrderBy(id => id).Take(CustomersAtOnce).ToListAsync();
    }

    /// <summary>One customer's failure is logged and keeps nobody else from being told.</summary>
    private async Task TellAsync(int customerId)
    {
        try
        {
            await transaction.RunAsync(() => TellInTransactionAsync(customerId), isTold => isTold);
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync($"Flea market: customer {customerId} was not told of new matches. {exception.Message}", exception);
        }
    }

    private async Task<bool> TellInTransactionAsync(int customerId)
    {
        if (await customers.GetCustomerByIdAsync(customerId) is not { Deleted: false, Active: true } customer)
            return await matches.DeleteAsync(match => match.CustomerId == customerId) > 0;
        var found = await FoundAsync(customerId);
        return found.Count > 0 && await ClaimAsync(found) && await NoteAsync(customerId) && await SendAsync(customer, found);
    }

    /// <summary>What is on sale, in the store of the oldest match; the other stores' turn comes another day.</summary>
    private async Task<IReadOnlyList<Found>> FoundAsync(int customerId)
    {
        var rows = await (
            from match in matches.Table
            join search in searches.Table on match.SearchId equals search.Id
            join listing in listings.Table on match.ListingId equals listing.Id
            where match.CustomerId == customerId && listing.StatusId == ListingStatuses.PublicId
            orderby match.Id
            select new { match.Id, Search = search, Listing = listing })
            .Take(MatchesAtOnce).ToListAsync();
        return rows.Where(row => row.Search.StoreId == rows[0].Search.StoreId)
            .Select(row => new Found(row.Id, row.Search, row.Listing)).ToList();
    }

    /// <returns>False when another run was faster.</returns>
    private async Task<bool> ClaimAsync(IReadOnlyList<Found> found)
    {
        var ids = found.Select(row => row.MatchId).ToList();
        return await matches.DeleteAsync(match => ids.Contains(match.Id)) == ids.Count;
    }

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

    private async Task<bool> SendAsync(Customer customer, IReadOnlyList<Found> found)
    {
        var news = found.GroupBy(row => row.Listing.Id).Select(same => same.First())
            .GroupBy(row => row.Search.Id)
            .Select(group => new SavedSearchDigest(group.First().Search.Name, group.Select(row => row.Listing).ToList()))
            .ToList();
        await queue.AddAsync(Template, found[0].Search.StoreId, customer.LanguageId ?? 0, customer, customer,
            (store, language) => tokens.OfAsync(customer, news, store, language));
        return true;
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
