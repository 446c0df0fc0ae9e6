using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>The sample market of a store, and what is in it.</summary>
internal sealed class SampleScene(InProcessStore store)
{
    public Task<T> MarketAsync<T>(Func<SampleMarket, Task<T>> ask) => store.AskAsync(ask);

    public Task<T> PeopleAsync<T>(Func<SamplePeople, Task<T>> ask) => store.AskAsync(ask);

    public async Task<IList<Listing>> ListingsAsync()
    {
        var sellers = (await PeopleAsync(people => people.FindAsync())).Select(person => person.Id).ToList();
        return await store.AskAsync((IRepository<Listing> listings) =>
            listings.Table.Where(listing => sellers.Contains(listing.SellerId)).OrderBy(listing => listing.Id).ToListAsync());
    }

    public async Task<IList<Deal>> DealsAsync()
    {
        var listings = (await ListingsAsync()).Select(listing => listing.Id).ToList();
        return await store.AskAsync((IRepository<Deal> deals) => deals.Table.Where(deal => listings.Contains(deal.ListingId)).OrderBy(deal => deal.Id).ToListAsync());
    }
}
