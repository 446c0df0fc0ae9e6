namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Deals;

using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealStatus;

/// <summary>Every status, action and actor against rules written a second time, in the specification's words.</summary>
public class DealMovesTests
{
    private static DealStatus? Expected(DealStatus from, DealAction action, DealActor actor) => (from, action, actor) switch
    {
        (Closed or Cancelled, _, _) => null,
        (New, Approve, Seller) => Confirmed,
        (AwaitingBuyer, AcceptOrder, Buyer) => New,
        (AwaitingBuyer, DeclineOrder or BlockSeller, Buyer) or (AwaitingBuyer, Cancel, Seller or Administration or Store) => NotAccepted,
        (Offered, Approve, Seller) or (Offered, AcceptCounter, Buyer) => Confirmed,
        (Offered, Counter, Seller) => Offered,
        (Offered, DeclineOffer, Seller) or (Offered, DeclineCounter or TakeBackOffer, Buyer) or (Offered, Cancel, Administration or Store) => NotAccepted,
        (Asked, Request, Buyer) => New,
        (Asked, MakeOffer, Buyer) => Offered,
        (Asked, EndQuestion, Seller) => NotAccepted,
        (NotAccepted, ReopenQuestion, Seller) => Asked,
        (Asked or AwaitingBuyer or Offered or NotAccepted, _, _) => null,
        (Confirmed, MarkAsPaid, Seller) => Paid,
        (Confirmed or Paid, MarkAsSent, Seller) => Sent,
        (Sent, MarkAsPaid, Seller) => Sent,
        (not New, Close, Seller) or (_, Close, Store) => Closed,
        (New, Cancel, Buyer) or (_, Cancel, Seller or Administration or Store) => Cancelled,
        (New or Confirmed, ProposeAmount, Seller) => from,
        (New or Confirmed, AcceptAmount or DeclineAmount, Buyer) => from,
        (Paid or Sent, AskForAmount, Seller) => from,
        (Paid or Sent, DeclineAmount, Administration) => from,
        (_, ChangeAmount, Administration) => from,
        (_, ProposeDate or AcceptDate or DeclineDate, Seller or Buyer) => from,
        (_, Warn, Store) => from,
        _ => null
    };

    [Test]
    public void A_deal_makes_the_moves_of_the_rules_and_no_other()
    {
        var wrong =
            from status in Enum.GetValues<DealStatus>()
            from action in Enum.GetValues<DealAction>()
            from actor in Enum.GetValues<DealActor>()
            let made = DealMoves.Find(status, action, actor)?.To
            let expected = Expected(status, action, actor)
            where made != expected
            select $"{action} by {actor} in {status} leads to {made?.ToString() ?? "nothing"} instead of {expected?.ToString() ?? "nothing"}";

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void A_deal_begins_with_a_request_a_question_an_offer_or_an_entry_of_the_seller() =>
        Assert.That(DealMoves.All.Where(move => move.From is null), Is.EqualTo(new DealMove[] { new(null, Request, Buyer, New), new(null, AddForBuyer, Seller, AwaitingBuyer), new(null, Ask, Buyer, Asked), new(null, MakeOffer, Buyer, Offered) }));

    [Test]
    public void Only_what_is_confirmed_and_not_ended_reserves_units([Values] DealStatus status) =>
        Assert.That(status.ReservesUnits(), Is.EqualTo(status is Confirmed or Paid or Sent));
}
