using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <param name="ByStatusId">A status without any is missing.</param>
public sealed record ListingCounts(Dictionary<int, int> ByStatusId)
{
    /// <param name="status">Null for all.</param>
    public int Of(ListingStatus? status) => status is null ? ByStatusId.Values.Sum() : ByStatusId.GetValueOrDefault((int)status);
}
