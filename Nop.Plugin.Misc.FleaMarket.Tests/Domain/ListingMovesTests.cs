using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingStatus;

/// <summary>Every status, action and actor against the specification's rules; what no rule allows is refused.</summary>
public class ListingMovesTests
{
    private sealed record Rule(string Says, ListingActor Actor, ListingAction[] Actions, Func<ListingStatus, bool> In, Func<ListingStatus, ListingStatus> To);

    private static readonly Rule[] _rules =
    [
        new("The seller edits at any time before sold or removed, and every edit goes to moderation", Seller, [Edit], IsNotEnded, _ => OnModeration),
        new("What needs no new moderation, and an edit that waits, leave a listing approved", Seller, [Lower, ProposeEdit], AnyOf(Approved), Stays),
        new("An edit that waits is accepted or declined, and the listing stays approved", Moderator, [AcceptEdit, DeclineEdit], AnyOf(Approved), Stays),
        new("The seller withdraws what is up for sale", Seller, [Withdraw], AnyOf(OnModeration, Approved), _ => Withdrawn),
        new("The seller sells units of what is up for sale", Seller, [SellSome], AnyOf(OnModeration, Approved), Stays),
        new("With the last of them it is sold", Seller, [SellOut], AnyOf(OnModeration, Approved), _ => Sold),

        new("The seller renews what is up for sale and what has expired, without moderation", Seller, [Renew], AnyOf(Approved, Expired), _ => Approved),
        new("The store warns of the end of the time on offer", Store, [WarnOfExpiry], AnyOf(Approved), Stays),
        new("The store lets a price come down that its seller wished to", Store, [FallInPrice], AnyOf(Approved), Stays),
        new("When the time is over, the listing expires", Store, [Expire], AnyOf(Approved), _ => Expired),

        new("A moderator approves what waits and what was rejected", Moderator, [Approve], AnyOf(OnModeration, Rejected), _ => Approved),
        new("The store approves what a trusted seller sends", Store, [Approve], AnyOf(OnModeration), _ => Approved),
        new("And an edit that waits", Store, [AcceptEdit], AnyOf(Approved), Stays),
        new("A moderator rejects what waits and what was approved", Moderator, [Reject], AnyOf(OnModeration, Approved), _ => Rejected),
        new("A moderator removes whatever has not ended", Moderator, [Remove], IsNotEnded, _ => Removed),
        new("A seller objects to a rejection, to a removal and to an edit that was declined", Seller, [RaiseObjection], AnyOf(Approved, Rejected, Removed), Stays),
        new("A moderator lets the decision stand, whatever has become of the listing", Moderator, [UpholdDecision], _ => true, Stays),
        new("Or reverses it: what is off sale because of it is moderated again", Moderator, [ReverseDecision], AnyOf(Rejected, Removed), _ => OnModeration),
        new("What the listing has left behind is reversed and changes nothing", Moderator, [ReverseEarlier], _ => true, Stays),
        new("A declined edit waits again", Moderator, [RestoreEdit], AnyOf(Approved), Stays),
        new("And goes back to its seller where it may not be on sale", Moderator, [ReverseOffSale], AnyOf(Rejected, Removed), _ => Withdrawn),
        new("A moderator's correction needs no second moderation; what is withdrawn is the seller's own", Moderator, [Correct], AnyOf(OnModeration, Approved, Rejected), Stays),

        new("The store takes off sale what no longer qualifies", Store, [TakeOffSale], AnyOf(OnModeration, Approved), _ => Withdrawn),
        new("Confirming a deal reserves units of what is up for sale", Store, [Reserve], AnyOf(OnModeration, Approved), Stays),
        new("Cancelling frees them and closing sells them, whatever has become of the listing, until all are sold", Store, [Free, SellSome], status => status != Sold, Stays),
        new("With the last unit it is sold by itself, but what was removed stays removed", Store, [SellOut], status => status != Sold, status => status == Removed ? Removed : Sold)
    ];

    private static IEnumerable<(ListingStatus From, ListingActor Actor)> Places =>
        from status in Enum.GetValues<ListingStatus>() from actor in Enum.GetValues<ListingActor>() select (status, actor);

    [Test]
    public void A_listing_makes_the_moves_of_the_rules_and_no_other()
    {
        var wrong =
            from place in Places
            from action in Enum.GetValues<ListingAction>()
            let rule = RuleFor(place.From, action, place.Actor)
            let made = ListingMoves.Find(place.From, action, place.Actor)?.To
            where made != rule?.To(place.From)
            select $"{action} by {place.Actor} in {place.From} leads to {made?.ToString() ?? "nothing"}: {rule?.Says ?? "no rule allows it"}";

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Open_actions_are_those_that_make_a_move()
    {
        var wrong =
            from place in Places
            let open = ListingMoves.OpenTo(place.Actor, place.From)
            let expected = Enum.GetValues<ListingAction>().Where(action => RuleFor(place.From, action, place.Actor) is not null)
            where !open.Order().SequenceEqual(expected.Order())
            select $"{place.Actor} in {place.From}: {string.Join(", ", open)}";

        Assert.That(wrong, Is.Empty);
    }

    /// <summary>No two rules speak of the same move.</summary>
    private static Rule? RuleFor(ListingStatus from, ListingAction action, ListingActor actor) =>
        _rules.SingleOrDefault(rule => rule.Actor == actor && rule.Actions.Contains(action) && rule.In(from));

    private static bool IsNotEnded(ListingStatus status) => status is not (Sold or Removed);

    private static Func<ListingStatus, bool> AnyOf(params ListingStatus[] statuses) => statuses.Contains;

    private static ListingStatus Stays(ListingStatus status) => status;

    [Test]
    public void What_is_asked_for_is_an_edit_an_approval_and_a_rejection_whether_an_edit_waits_or_not([Values] bool editWaits)
    {
        var listing = Listing.Create(Example.Item, Example.Content, Example.Now);
        listing.Make(ListingMoves.Find(OnModeration, Approve, Moderator)!, null, null, Example.Now);
        listing.WaitForEdit(editWaits);

        Assert.That(ListingMoves.OpenTo(Seller, listing), Is.EqualTo(new[] { Edit, Withdraw, SellSome, SellOut }));
        Assert.That(ListingMoves.OpenTo(Moderator, listing), Is.EqualTo(editWaits ? new[] { Approve, Reject, Remove, Correct } : [Reject, Remove, Correct]));
    }

    [Test]
    public void A_listing_begins_with_an_offer_of_its_seller() =>
        Assert.That(ListingMoves.All.Where(move => move.From is null),
            Is.EqualTo(new ListingMove[] { new(null, Offer, Seller, OnModeration) }));

    [Test]
    public void Nothing_leads_out_of_sold_and_removed_but_a_decision_that_is_reversed([Values(Sold, Removed)] ListingStatus end) =>
        Assert.That(ListingMoves.All.Where(move => move.From == end && move.To != end && move.Action is not (ReverseDecision or ReverseOffSale)), Is.Empty);

    [Test]
    public void Every_status_is_reached_and_every_action_and_actor_has_a_move()
    {
        Assert.That(ListingMoves.All.Select(move => move.To).Distinct(), Is.EquivalentTo(Enum.GetValues<ListingStatus>()));
        Assert.That(ListingMoves.All.Select(move => move.Action).Distinct(), Is.EquivalentTo(Enum.GetValues<ListingAction>()));
        Assert.That(ListingMoves.All.Select(move => move.Actor).Distinct(), Is.EquivalentTo(Enum.GetValues<ListingActor>()));
    }

    [Test]
    public void Only_listings_on_moderation_and_approved_hold_units([Values] ListingStatus status) =>
        Assert.That(status.HoldsUnits(), Is.EqualTo(status is OnModeration or Approved));
}
