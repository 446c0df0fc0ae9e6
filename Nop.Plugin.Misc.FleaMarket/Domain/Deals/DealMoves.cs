using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealStatus;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>One legal move; <see cref="From"/> is null for a deal that does not exist yet.</summary>
public sealed record DealMove(DealStatus? From, DealAction Action, DealActor Actor, DealStatus To);

/// <summary>Every legal move of a deal; what is not here is refused.</summary>
public static class DealMoves
{
    private static readonly DealStatus[] _open = StatusesThat(DealStatuses.IsOpen);
    private static readonly DealStatus[] _takeAmounts = StatusesThat(DealStatuses.TakesAmounts);

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

        new(null, Ask, Buyer, Asked),
        new(Asked, Request, Buyer, New),
        new(Asked, MakeOffer, Buyer, Offered),
        new(Asked, EndQuestion, Seller, NotAccepted),
        new(NotAccepted, ReopenQuestion, Seller, Asked),

        new(null, MakeOffer, Buyer, Offered),
        new(Offered, Approve, Seller, Confirmed),
        new(Offered, Counter, Seller, Offered),
        new(Offered, DeclineOffer, Seller, NotAccepted),
        new(Offered, AcceptCounter, Buyer, Confirmed),
        new(Offered, DeclineCounter, Buyer, NotAccepted),
        new(Offered, TakeBackOffer, Buyer, NotAccepted),
        new(Offered, Cancel, Administration, NotAccepted),
        new(Offered, Cancel, Store, NotAccepted),

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

    private static IEnumerable<DealMove> Staying(DealStatus[] statuses, DealAction action, DealActor actor) =>
        statuses.Select(status => new DealMove(status, action, actor, status));

    private static DealStatus[] StatusesThat(Func<DealStatus, bool> meaning) => Enum.GetValues<DealStatus>().Where(meaning).ToArray();
}
