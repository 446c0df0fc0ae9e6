using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>Whom and what deals refer to, by name.</summary>
public sealed record DealNames(Func<int, string> Person, Func<int, string> Store)
{
    public static async Task<DealNames> LoadAsync(GridNames names, IEnumerable<Deal> deals) => new(
        await names.LoginsAsync(deals.SelectMany(deal => (int[])[deal.SellerId, deal.BuyerId])), await names.StoresAsync());
}
