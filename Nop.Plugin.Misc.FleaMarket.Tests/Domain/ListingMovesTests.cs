using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Listings.ListingStatus;

/// <summary>Every status, action and actor against a table of its own, so that a move added by mistake shows.</summary>
public class ListingMovesTests
{
    private static readonly Dictionary<(ListingStatus From, ListingAction Action, ListingActor Actor), ListingStatus> _expected = new()
    {
        [(OnModeration, Edit, Seller)] = OnModeration,
        [(OnModeration, Withdraw, Seller)] = Withdrawn,
        [(OnModeration, SellSome, Seller)] = OnModeration,
        [(OnModeration, SellOut, Seller)] = Sold,
        [(OnModeration, Approve, Moderator)] = Approved,
        [(OnModeration, Reject, Moderator)] = Rejected,
        [(OnModeration, Remove, Moderator)] = Removed,
        [(OnModeration, Correct, Moderator)] = OnModeration,
        [(OnModeration, TakeOffSale, Store)] = Withdrawn,
        [(OnModeration, Reserve, Store)] = OnModeration,
        [(OnModeration, Free, Store)] = OnModeration,
        [(OnModeration, SellSome, Store)] = OnModeration,
        [(OnModeration, SellOut, Store)] = Sold,

        [(Approved, Edit, Seller)] = OnModeration,
        [(Approved, Withdraw, Seller)] = Withdrawn,
        [(Approved, SellSome, Seller)] = Approved,
        [(Approved, SellOut, Seller)] = Sold,
        [(Approved, Reject, Moderator)] = Rejected,
        [(Approved, Remove, Moderator)] = Removed,
        [(Approved, Correct, Moderator)] = Approved,
        [(Approved, Lower, Seller)] = Approved,
        [(Approved, ProposeEdit, Seller)] = Approved,
        [(Approved, AcceptEdit, Moderator)] = Approved,
        [(Approved, DeclineEdit, Moderator)] = Approved,
        [(Approved, TakeOffSale, Store)] = Withdrawn,
        [(Approved, Reserve, Store)] = Approved,
        [(Approved, Free, Store)] = Approved,
        [(Approved, SellSome, Store)] = Approved,
        [(Approved, SellOut, Store)] = Sold,

        [(Rejected, Edit, Seller)] = OnModeration,
        [(Rejected, Approve, Moderator)] = Approved,
        [(Rejected, Remove, Moderator)] = Removed,
        [(Rejected, Correct, Moderator)] = Rejected,
        [(Rejected, Free, Store)] = Rejected,
        [(Rejected, SellSome, Store)] = Rejected,
        [(Rejected, SellOut, Store)] = Sold,

        [(Withdrawn, Edit, Seller)] = OnModeration,
        [(Withdrawn, Remove, Moderator)] = Removed,
        [(Withdrawn, Free, Store)] = Withdrawn,
        [(Withdrawn, SellSome, Store)] = Withdrawn,
        [(Withdrawn, SellOut, Store)] = Sold,

        [(Removed, Free, Store)] = Removed,
        [(Removed, SellSome, Store)] = Removed,
        [(Removed, SellOut, Store)] = Removed
    };

    [Test]
    public void A_listing_makes_the_moves_of_the_table_and_no_other(
        [Values] ListingStatus from, [Values] ListingAction action, [Values] ListingActor actor)
    {
        ListingStatus? expected = _expected.TryGetValue((from, action, actor), out var to) ? to : null;

        Assert.That(ListingMoves.Find(from, action, actor)?.To, Is.EqualTo(expected));
    }

    [Test]
    public void Open_actions_are_those_that_make_a_move([Values] ListingStatus status, [Values] ListingActor actor)
    {
        var open = Enum.GetValues<ListingAction>().Where(action => _expected.ContainsKey((status, action, actor)));

        Assert.That(ListingMoves.OpenTo(actor, status), Is.EquivalentTo(open));
    }

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
    public void Nothing_leads_out_of_sold_and_removed([Values(Sold, Removed)] ListingStatus end) =>
        Assert.That(ListingMoves.All.Where(move => move.From == end && move.To != end), Is.Empty);

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
