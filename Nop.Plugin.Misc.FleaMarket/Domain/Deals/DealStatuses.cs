using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealStatus;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What the statuses of a deal mean; nobody else has to know them by name.</summary>
public static class DealStatuses
{
    /// <summary>The statuses of open deals, for queries.</summary>
    public static int[] OpenIds { get; } = IdsOf(IsOpen);

    /// <summary>The statuses in which one of the two has yet to say yes, for queries.</summary>
    public static int[] WaitingForYesIds { get; } = IdsOf(WaitsForYes);

    /// <summary>The statuses in which the two may write about one thing instead of beginning another, for queries.</summary>
    public static int[] TalkingIds { get; } = IdsOf(status => status == Asked || status.IsPending());

    /// <summary>The statuses in which something may still come of it, for queries.</summary>
    public static int[] PendingIds { get; } = IdsOf(IsPending);

    /// <summary>The statuses in which the seller has not approved it yet, for queries.</summary>
    public static int[] UnconfirmedIds { get; } = IdsOf(status => status.WaitsForYes() || status == New);

    /// <summary>The statuses before any payment, for queries.</summary>
    public static int[] UnpaidIds { get; } = IdsOf(status => status.WaitsForYes() || status is New or Confirmed);

    /// <summary>The statuses of deals that came to an end, well or not, for queries.</summary>
    public static int[] EndedIds { get; } = IdsOf(status => status is Closed or Cancelled);

    /// <summary>The statuses that are no deals, for queries.</summary>
    public static int[] NoDealIds { get; } = IdsOf(status => !status.IsDeal());

    /// <summary>Between a request and its end.</summary>
    public static bool IsOpen(this DealStatus status) => status is New or Confirmed or Paid or Sent;

    /// <summary>Something may still come of it.</summary>
    public static bool IsPending(this DealStatus status) => status.IsOpen() || status.WaitsForYes();

    /// <summary>An order that a seller has entered, or a price that a buyer has offered, and the other has not said yes to.</summary>
    public static bool WaitsForYes(this DealStatus status) => status is AwaitingBuyer or Offered;

    /// <summary>Whether both sides have said yes to it; what is not is in no count, on no card and costs nothing.</summary>
    public static bool IsDeal(this DealStatus status) => status is not (Asked or AwaitingBuyer or Offered or NotAccepted);

    /// <summary>While seller and buyer agree on the amount by themselves.</summary>
    public static bool TakesAmounts(this DealStatus status) => status is New or Confirmed;

    /// <summary>A confirmed deal keeps its units until it is closed or cancelled.</summary>
    public static bool ReservesUnits(this DealStatus status) => status is Confirmed or Paid or Sent;

    /// <summary>Its units are sold.</summary>
    public static bool SellsUnits(this DealStatus status) => status == Closed;

    /// <summary>It has ended without a sale.</summary>
    public static bool CameToNothing(this DealStatus status) => status is Cancelled or NotAccepted;

    /// <summary>The buyer has something to judge; also where the store has closed the deal by itself.</summary>
    public static bool TakesFeedback(this DealStatus status) => status is Sent or Closed;

    private static int[] IdsOf(Func<DealStatus, bool> meaning) => Enum.GetValues<DealStatus>().Where(meaning).Select(status => (int)status).ToArray();
}
