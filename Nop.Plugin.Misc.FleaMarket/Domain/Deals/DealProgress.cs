using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealStatus;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>The way of a deal from the request to its end, and what of it is behind.</summary>
public static class DealProgress
{
    /// <summary>Paid and sent come in either order or not at all, so each is told by its own time.</summary>
    /// <returns>Nothing for a deal that was cancelled or not accepted, and for a question.</returns>
    public static IReadOnlyList<(DealStatus Stage, bool IsReached)> Of(Deal deal) => deal.Status.CameToNothing() || deal.IsQuestion
        ? []
        :
        [
            deal.IsOffer ? (Offered, true) : (New, !deal.Status.WaitsForYes()),
            (Confirmed, deal.Status is not (AwaitingBuyer or Offered or New)),
            (Paid, deal.PaidOnUtc is not null),
            (Sent, deal.SentOnUtc is not null),
            (Closed, deal.Status == Closed)
        ];
}
