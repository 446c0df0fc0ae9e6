using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingStatus;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>One legal move; <see cref="From"/> is null for a listing that does not exist yet.</summary>
public sealed record ListingMove(ListingStatus? From, ListingAction Action, ListingActor Actor, ListingStatus To)
{
    /// <summary>Whether it writes the listing's reason anew, if only by taking it away.</summary>
    public bool GivesReason => From != To || Action is Lower or ProposeEdit or AcceptEdit or DeclineEdit or RestoreEdit;
}

/// <summary>Every legal move of a listing; what is not here is refused.</summary>
public static class ListingMoves
{
    public static IReadOnlyList<ListingMove> All { get; } =
    [
        new(null, Offer, Seller, OnModeration),

        new(OnModeration, Edit, Seller, OnModeration),
        new(Approved, Edit, Seller, OnModeration),
        new(Rejected, Edit, Seller, OnModeration),
        new(Withdrawn, Edit, Seller, OnModeration),
        new(Expired, Edit, Seller, OnModeration),
        new(Approved, Lower, Seller, Approved),
        new(Approved, ProposeEdit, Seller, Approved),

        new(Approved, Renew, Seller, Approved),
        new(Expired, Renew, Seller, Approved),

        new(OnModeration, Withdraw, Seller, Withdrawn),
        new(Approved, Withdraw, Seller, Withdrawn),

        new(OnModeration, SellSome, Seller, OnModeration),
        new(Approved, SellSome, Seller, Approved),
        new(OnModeration, SellOut, Seller, Sold),
        new(Approved, SellOut, Seller, Sold),

        new(OnModeration, Approve, Moderator, Approved),
        new(Rejected, Approve, Moderator, Approved),
        new(OnModeration, Approve, Store, Approved),

        new(Approved, AcceptEdit, Moderator, Approved),
        new(Approved, DeclineEdit, Moderator, Approved),
        new(Approved, AcceptEdit, Store, Approved),

        new(OnModeration, Reject, Moderator, Rejected),
        new(Approved, Reject, Moderator, Rejected),

        new(OnModeration, Remove, Moderator, Removed),
        new(Approved, Remove, Moderator, Removed),
        new(Rejected, Remove, Moderator, Removed),
        new(Withdrawn, Remove, Moderator, Removed),
        new(Expired, Remove, Moderator, Removed),

        new(OnModeration, Correct, Moderator, OnModeration),
        new(Approved, Correct, Moderator, Approved),
        new(Rejected, Correct, Moderator, Rejected),

        new(Approved, RaiseObjection, Seller, Approved),
        new(Rejected, RaiseObjection, Seller, Rejected),
        new(Removed, RaiseObjection, Seller, Removed),
        new(Rejected, ReverseDecision, Moderator, OnModeration),
        new(Removed, ReverseDecision, Moderator, OnModeration),
        new(Rejected, ReverseOffSale, Moderator, Withdrawn),
        new(Removed, ReverseOffSale, Moderator, Withdrawn),
        .. Staying(UpholdDecision, OnModeration, Approved, Rejected, Withdrawn, Expired, Sold, Removed),
        .. Staying(ReverseEarlier, OnModeration, Approved, Rejected, Withdrawn, Expired, Sold, Removed),
        new(Approved, RestoreEdit, Moderator, Approved),

        new(OnModeration, TakeOffSale, Store, Withdrawn),
        new(Approved, TakeOffSale, Store, Withdrawn),

        new(Approved, WarnOfExpiry, Store, Approved),
        new(Approved, Expire, Store, Expired),
        new(Approved, FallInPrice, Store, Approved),

        new(OnModeration, Reserve, Store, OnModeration),
        new(Approved, Reserve, Store, Approved),

        new(OnModeration, Free, Store, OnModeration),
        new(Approved, Free, Store, Approved),
        new(Rejected, Free, Store, Rejected),
        new(Withdrawn, Free, Store, Withdrawn),
        new(Expired, Free, Store, Expired),
        new(Removed, Free, Store, Removed),

        new(OnModeration, SellSome, Store, OnModeration),
        new(Approved, SellSome, Store, Approved),
        new(Rejected, SellSome, Store, Rejected),
        new(Withdrawn, SellSome, Store, Withdrawn),
        new(Expired, SellSome, Store, Expired),
        new(Removed, SellSome, Store, Removed),

        new(OnModeration, SellOut, Store, Sold),
        new(Approved, SellOut, Store, Sold),
        new(Rejected, SellOut, Store, Sold),
        new(Withdrawn, SellOut, Store, Sold),
        new(Expired, SellOut, Store, Sold),
        new(Removed, SellOut, Store, Removed)
    ];

    /// <summary>An objection is answered whatever has become of the listing meanwhile.</summary>
    private static IEnumerable<ListingMove> Staying(ListingAction action, params ListingStatus[] statuses) =>
        statuses.Select(status => new ListingMove(status, action, Moderator, status));

    private static readonly Dictionary<(ListingStatus From, ListingAction, ListingActor), ListingMove> _legal =
        All.Where(move => move.From.HasValue).ToDictionary(move => (move.From!.Value, move.Action, move.Actor));

    public static ListingMove? Find(ListingStatus from, ListingAction action, ListingActor actor) =>
        _legal.GetValueOrDefault((from, action, actor));

    /// <summary>The actions open to an actor in a status, in the order of the table.</summary>
    public static IReadOnlyList<ListingAction> OpenTo(ListingActor actor, ListingStatus status) =>
        All.Where(move => move.From == status && move.Actor == actor).Select(move => move.Action).ToList();

    /// <summary>What an actor may ask for now; an edit that waits is approved and rejected as a listing is. Objections and their answers have forms of their own.</summary>
    public static IReadOnlyList<ListingAction> OpenTo(ListingActor actor, Listing listing) =>
        OpenTo(actor, listing.Status)
            .Where(action => !ObjectionRules.IsOf(action) && IsThereSomethingTo(action, listing))
            .Select(AskedAs).Distinct().ToList();

    private static bool IsThereSomethingTo(ListingAction action, Listing listing) => action switch
    {
        AcceptEdit or DeclineEdit => listing.EditWaits,
        Renew => listing.MayBeRenewed,
        SellSome or SellOut => listing.AvailableQuantity > 0,
        _ => true
    };

    private static ListingAction AskedAs(ListingAction action) => action switch
    {
        Lower or ProposeEdit => Edit,
        AcceptEdit => Approve,
        DeclineEdit => Reject,
        _ => action
    };
}
