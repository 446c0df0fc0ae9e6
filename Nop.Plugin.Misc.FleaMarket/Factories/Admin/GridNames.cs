using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Whom and what rows refer to, by name; a number stands for what is gone. One statement for each kind, for any number of rows.</summary>
public class GridNames(CustomerLoginLookup logins, ListingNameQueries listings, IStoreService stores)
{
    public async Task<Func<int, string>> LoginsAsync(IEnumerable<int> customerIds) => Find(await logins.LoginsAsync(customerIds.Where(id => id > 0)));

    public async Task<Func<int, string>> ListingsAsync(IEnumerable<int> listingIds) => Find(await listings.GetAsync(listingIds.Distinct().ToList()));

    public async Task<Func<int, string>> StoresAsync() => Find((await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name));

    private static Func<int, string> Find(IReadOnlyDictionary<int, string> names) => id => names.GetValueOrDefault(id) ?? $"#{id}";
}
