using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <param name="ByStatusId">A status without any is missing.</param>
/// <param name="CallingIds">Statuses with a deal in which the customer has the next word or an unread message.</param>
public sealed record DealCounts(Dictionary<int, int> ByStatusId, List<int> CallingIds)
{
    public int Of(DealStatus status) => ByStatusId.GetValueOrDefault((int)status);

    public bool Has(DealStatus status) => ByStatusId.ContainsKey((int)status);

    public bool Calls(DealStatus status) => CallingIds.Contains((int)status);

    /// <summary>New, where none calls.</summary>
    public DealStatus FirstCalling => CallingIds.Count == 0 ? DealStatus.New : (DealStatus)CallingIds.Min();
}
