using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Whether what was offered in time may still be sold: the order, its item and the seller as they are now.</summary>
public class StandingOffers(OrderItemFactsReader orderItemFacts, Sellers sellers, FleaMarketSettings settings, TimeProvider clock)
{
    /// <returns>Why the units no longer qualify; null when they do.</returns>
    public async Task<ListingRefusal?> RefuseAsync(Listing listing) => (await RefusalsAsync([listing.OrderItemId]))(listing.OrderItemId);

    /// <returns>By order item: why its units no longer qualify; null when they do.</returns>
    public async Task<Func<int, ListingRefusal?>> RefusalsAsync(IEnumerable<int> orderItemIds)
    {
        var items = (await orderItemFacts.GetAsync(orderItemIds.Distinct().ToList())).ToDictionary(item => item.OrderItemId);
        var registered = await sellers.WhoMaySellAsync(items.Values.Select(item => item.OwnerId).Distinct().ToList());
        return orderItemId => items.GetValueOrDefault(orderItemId) is { } item ? Refuse(item, registered) : ListingRefusal.ItemNotInOrder;
    }

    /// <summary>Time alone takes nothing off sale that was offered in time.</summary>
    private ListingRefusal? Refuse(OrderItemFacts item, IReadOnlySet<int> registered) =>
        ResaleRules.Broken(item, item.OwnerId, item.StoreId, settings.Terms with { MostDaysSinceDelivery = 0 }, clock.GetUtcNow().UtcDateTime).FirstOrNull()
        ?? (registered.Contains(item.OwnerId) ? null : ListingRefusal.NotRegistered);
}
