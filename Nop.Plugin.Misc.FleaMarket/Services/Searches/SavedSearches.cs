using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Reads and writes the searches that customers keep.</summary>
public class SavedSearches(
    IRepository<SavedSearch> searches,
    IRepository<SavedSearchMatch> matches,
    IRepository<DigestLogEntry> mails,
    WriteTransaction transaction,
    OneByOne oneByOne,
    FleaMarketSettings settings,
    MailQueue queue,
    SearchTokens tokens,
    ICustomerService customers,
    Telling telling,
    TimeProvider clock)
{
    public const string FailedTemplate = "FleaMarket.SearchFailed";

    /// <summary>The newest first.</summary>
    public async Task<IList<SavedSearch>> GetAllAsync(int customerId, int storeId) => await searches.Table
        .Where(search => search.CustomerId == customerId && search.StoreId == storeId)
        .OrderByDescending(search => search.Id)
        .ToListAsync();

    /// <summary>Of every store.</summary>
    public async Task<IList<SavedSearch>> GetAllAsync(int customerId) => await searches.Table
        .Where(search => search.CustomerId == customerId)
        .OrderByDescending(search => search.Id)
        .ToListAsync();

    /// <returns>Null for a search that is not the customer's.</returns>
    public async Task<SavedSearch?> GetAsync(int customerId, int searchId) =>
        await searches.GetByIdAsync(searchId) is { } search && search.CustomerId == customerId ? search : null;

    public async Task<Outcome<SearchRefusal, SavedSearch>> SaveAsync(int customerId, int storeId, string? name, SavedSearchCriteria terms)
    {
        var (clean, asked) = (UserText.Line(name) ?? "", terms.Trimmed());
        var refusals = SearchRules.BrokenByName(clean).Concat(SearchRules.Broken(asked)).ToList();
        return refusals.Count > 0
            ? refusals
            : await transaction.RunAsync(() => SaveOnceAsync(SavedSearch.Create(customerId, storeId, clean, asked, Now())), outcome => outcome.Succeeded);
    }

    /// <summary>Fails on a unique number when another search of the customer came first.</summary>
    private async Task<Outcome<SearchRefusal, SavedSearch>> SaveOnceAsync(SavedSearch search)
    {
        var own = await GetAllAsync(search.CustomerId);
        if (own.Any(other => other.StoreId == search.StoreId && other.TermsJson == search.TermsJson))
            return SearchRefusal.AlreadySaved;
        if (own.Count >= settings.MostSavedSearchesPerCustomer)
            return SearchRefusal.TooMany;
        search.NumberByCustomer = own.Select(other => other.NumberByCustomer).DefaultIfEmpty().Max() + 1;
        await searches.InsertAsync(search, false);
        return search;
    }

    /// <summary>Pauses a search that cannot be asked, and tells its owner once.</summary>
    public Task FailAsync(int searchId) => transaction.RunAsync(async () =>
    {
        if (await searches.GetByIdAsync(searchId) is not { IsPaused: false } search)
            return;
        (search.IsPaused, search.HasFailed) = (true, true);
        await searches.UpdateAsync(search, false);
        await telling.TryAsync($"{FailedTemplate} of the saved search {search.Id}", async () =>
        {
            if (await customers.GetCustomerByIdAsync(search.CustomerId) is { Deleted: false, Active: true } owner)
                await queue.AddAsync(FailedTemplate, search.StoreId, owner.LanguageId ?? 0, owner, owner,
                    (store, language) => Task.FromResult(tokens.OfFailed(owner, search, store, language)));
        });
    });

    public async Task<Outcome<SearchRefusal, SavedSearch>> RenameAsync(SavedSearch search, string? name)
    {
        var clean = UserText.Line(name) ?? "";
        if (SearchRules.BrokenByName(clean).ToList() is { Count: > 0 } refusals)
            return refusals;
        search.Name = clean;
        await searches.UpdateAsync(search, false);
        return search;
    }

    /// <summary>Forgets what was found and not told yet.</summary>
    public Task PauseAsync(SavedSearch search) => transaction.RunAsync(async () =>
    {
        search.IsPaused = true;
        await searches.UpdateAsync(search, false);
        await matches.DeleteAsync(match => match.SearchId == search.Id);
    });

    public async Task PauseAllAsync(int customerId) => await oneByOne.DoAsync(
        (await GetAllAsync(customerId)).Where(search => !search.IsPaused), PauseAsync, search => $"the saved search {search.Id}");

    /// <summary>Looks for what goes public from now on.</summary>
    public async Task ResumeAsync(SavedSearch search)
    {
        (search.IsPaused, search.HasFailed, search.WatchesSinceUtc) = (false, false, Now());
        await searches.UpdateAsync(search, false);
    }

    public Task DeleteAsync(SavedSearch search) => transaction.RunAsync(async () =>
    {
        await searches.DeleteAsync(search, false);
        await matches.DeleteAsync(match => match.SearchId == search.Id);
    });

    /// <summary>Everything that is kept of the customer here.</summary>
    public Task DeleteAllAsync(int customerId) => transaction.RunAsync(async () =>
    {
        await searches.DeleteAsync(search => search.CustomerId == customerId);
        await matches.DeleteAsync(match => match.CustomerId == customerId);
        await mails.DeleteAsync(mail => mail.CustomerId == customerId);
    });

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
