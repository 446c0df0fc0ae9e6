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

    /// <returns>Null when it is saved.</returns>
    public async Task<SearchRefusal?> SaveAsync(int customerId, int storeId, string? name, SavedSearchCriteria terms)
    {
        var search = SavedSearch.Create(customerId, storeId, UserText.Line(name) ?? "", terms.Trimmed(), Now());
        if (RefuseName(search.Name) is { } refusal)
            return refusal;
        if (terms.Trimmed().AsksForNothing)
            return SearchRefusal.AsksForNothing;
        if (terms.Trimmed().HasNoWord)
            return SearchRefusal.NoWord;
        return await transaction.RunAsync(() => SaveOnceAsync(search), refusal => refusal is null);
    }

    /// <summary>Fails on a unique number when another search of the customer came first.</summary>
    private async Task<SearchRefusal?> SaveOnceAsync(SavedSearch search)
    {
        var own = await GetAllAsync(search.CustomerId);
        if (own.Any(other => other.StoreId == search.StoreId && other.TermsJson == search.TermsJson))
            return SearchRefusal.AlreadySaved;
        if (own.Count >= settings.MostSavedSearchesPerCustomer)
            return SearchRefusal.TooMany;
        (search.Id, search.NumberByCustomer) = (0, own.Select(other => other.NumberByCustomer).DefaultIfEmpty().Max() + 1);
        await searches.InsertAsync(search, false);
        return null;
    }

    /// <summary>Pauses a search that cannot be asked, and tells its owner once.</summary>
    public Task FailAsync(SavedSearch search) => transaction.RunAsync(async () =>
    {
        (search.IsPaused, search.HasFailed) = (true, true);
        await searches.UpdateAsync(search, false);
        await telling.TryAsync($"{FailedTemplate} of the saved search {search.Id}", async () =>
        {
            if (await customers.GetCustomerByIdAsync(search.CustomerId) is { Deleted: false, Active: true } owner)
                await queue.AddAsync(FailedTemplate, search.StoreId, owner.LanguageId ?? 0, owner, owner,
                    (store, language) => Task.FromResult(tokens.OfFailed(owner, search, store, language)));
        });
    });

    /// <returns>Null when it has the new name.</returns>
    public async Task<SearchRefusal?> RenameAsync(SavedSearch search, string? name)
    {
        var cleanName = UserText.Line(name) ?? "";
        if (RefuseName(cleanName) is { } refusal)
            return refusal;
        search.Name = cleanName;
        await searches.UpdateAsync(search, false);
        return null;
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

    private static SearchRefusal? RefuseName(string name) => name.Length switch
    {
        0 => SearchRefusal.NameMissing,
        > SavedSearch.LongestName => SearchRefusal.NameTooLong,
        _ => null
    };

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
