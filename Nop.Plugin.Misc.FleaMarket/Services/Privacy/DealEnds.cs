using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Cancels what is open when one of the two is gone.</summary>
public class DealEnds(DealWriter writer)
{
    private static readonly List<int> _open = [.. DealMoves.OpenStatusIds];

    public async Task CancelAsync(IQueryable<Deal> deals, DealStoreReason reason)
    {
        await foreach (var deal in deals.Where(deal => _open.Contains(deal.StatusId)).ByKeyAsync())
            await writer.MakeAsync(deal.Id, new(DealAction.Cancel, DealActor.Store, 0) { StoreReason = reason });
    }
}
