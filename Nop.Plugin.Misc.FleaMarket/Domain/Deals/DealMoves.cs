using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealStatus;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>One legal move; <see cref="From"/> is null for a deal that does not exist yet.</summary>
public sealed record DealMove(DealStatus? From, DealAction Action, DealActor Actor, DealStatus To);

/// <summary>Every legal move of a deal; what is not here is refused.</summary>
public static class DealMoves
{
    private static readonly DealStatus[] _open = [New, Confirmed, Paid, Sent];

    private static readonly DealStatus[] _takeAmounts = [New, Confirmed];

    public static IReadOnlyList<DealMove> All { get; } =
    [
        new(null, Request, Buyer, New),
        new(null, AddForBuyer, Seller, AwaitingBuyer),
        new(AwaitingBuyer, AcceptOrder, Buyer, New),
        new(AwaitingBuyer, DeclineOrder, Buyer, NotAccepted),
        new(AwaitingBuyer, BlockSeller, Buyer, NotAccepted),
        new(AwaitingBuyer, Cancel, Seller, NotAccepted),
        new(AwaitingBuyer, Cancel, Administration, NotAccepted),
        new(AwaitingBuyer, Cancel, Store, NotAccepted),

        new(New, Approve, Seller, Confirmed),
        new(Confirmed, MarkAsPaid, Seller, Paid),
        new(Confirmed, MarkAsSent, Seller, Sent),
        new(Paid, MarkAsSent, Seller, Sent),
        new(Sent, MarkAsPaid, Seller, Sent),

        new(Confirmed, Close, Seller, Closed),
        new(Paid, Close, Seller, Closed),
        new(Sent, Close, Seller, Closed),
        .. Staying(_open, Close, Store).Select(move => move with { To = Closed }),

        new(New, Cancel, Buyer, Cancelled),
        .. Staying(_open, Cancel, Seller).Select(move => move with { To = Cancelled }),
        .. Staying(_open, Cancel, Administration).Select(move => move with { To = Cancelled }),
        .. Staying(_open, Cancel, Store).Select(move => move with { To = Cancelled }),

        .. Staying(_takeAmounts, ProposeAmount, Seller),
        .. Staying(_takeAmounts, AcceptAmount, Buyer),
        .. Staying(_takeAmounts, DeclineAmount, Buyer),
        .. Staying([Paid, Sent], AskForAmount, Seller),
        .. Staying([Paid, Sent], DeclineAmount, Administration),
        .. Staying(_open, ChangeAmount, Administration),

        .. Staying(_open, ProposeDate, Seller),
        .. Staying(_open, ProposeDate, Buyer),
        .. Staying(_open, AcceptDate, Seller),
        .. Staying(_open, AcceptDate, Buyer),
        .. Staying(_open, DeclineDate, Seller),
        .. Staying(_open, DeclineDate, Buyer),
        .. Staying(_open, Warn, Store)
    ];

    private static readonly Dictionary<(DealStatus From, DealAction, DealActor), DealMove> _legal =
        All.Where(move => move.From.HasValue).ToDictionary(move => (move.From!.Value, move.Action, move.Actor));

    public static DealMove? Find(DealStatus from, DealAction action, DealActor actor) =>
        _legal.GetValueOrDefault((from, action, actor));

    public static DealMove First(DealAction action) => All.Single(move => move.From is null && move.Action == action);

    /// <summary>The actions open to an actor now, in the order of the table.</summary>
    public static IReadOnlyList<DealAction> OpenTo(DealActor actor, DealStatus status) =>
        All.Where(move => move.From == status && move.Actor == actor).Select(move => move.Action).ToList();

    public static bool IsOpen(this DealStatus status) => _open.Contains(status);

    /// <summary>Whether both sides have said yes to it; what is not is in no count, on no card and costs nothing.</summary>
    public static bool IsDeal(this DealStatus status) => status is not (AwaitingBuyer or NotAccepted);

    /// <summary>The ids of the statuses that are no deals, for queries.</summary>
    public static int[] NoDealStatusIds { get; } = Enum.GetValues<DealStatus>().Where(status => !status.IsDeal()).Select(status => (int)status).ToArray();

    /// <summary>While seller and buyer agree on the amount by themselves.</summary>
    public static bool TakesAmounts(this DealStatus status) => _takeAmounts.Contains(status);

    /// <summary>The ids of the open statuses, for queries.</summary>
    public static int[] OpenStatusIds { get; } = _open.Select(status => (int)status).ToArray();

    /// <summary>The ids of the statuses in which something may still come of it, for queries.</summary>
    public static int[] PendingStatusIds { get; } = [(int)AwaitingBuyer, .. _open.Select(status => (int)status)];

    /// <summary>A confirmed deal keeps its units until it is closed or cancelled.</summary>
    public static bool ReservesUnits(this DealStatus status) => status is Confirmed or Paid or Sent;

    private static IEnumerable<DealMove> Staying(DealStatus[] statuses, DealAction action, DealActor actor) =>
        statuses.Select(status => new DealMove(status, action, actor, status));
}
