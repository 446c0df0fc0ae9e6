using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>Whom and what deals refer to, by name; a number stands for what is gone.</summary>
public sealed record DealNames(IReadOnlyDictionary<int, string> People, IReadOnlyDictionary<int, string> Stores)
{
    public string Person(int id) => People.GetValueOrDefault(id) ?? $"#{id}";

    public string Store(int id) => Stores.GetValueOrDefault(id) ?? $"#{id}";
}

/// <summary>One statement for each kind of name, for any number of deals.</summary>
public class DealNamesFactory(CustomerLoginLookup logins, IStoreService stores)
{
    public async Task<DealNames> LoadAsync(IEnumerable<Deal> deals) => new(
        await logins.LoginsAsync(deals.SelectMany(deal => (int[])[deal.SellerId, deal.BuyerId])),
        (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name));
}
