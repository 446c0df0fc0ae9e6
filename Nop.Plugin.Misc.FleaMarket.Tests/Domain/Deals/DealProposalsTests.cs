namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Deals;

using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealActor;

/// <summary>What a deal has forgotten unanswered against what its timeline tells of it, in random lives.</summary>
public class DealProposalsTests
{
    private static readonly DealMove[] _moves = DealMoves.All.Where(move => move.From is not null).ToArray();

    [Test]
    public void A_timeline_tells_what_the_deal_forgets_and_nothing_else([Range(1, 60)] int seed)
    {
        var random = new Random(seed);
        var begins = DealMoves.First(seed % 3 == 0 ? MakeOffer : Request);
        var deal = Deal.Begin(Listing.Create(Example.Item, Example.Content, Example.Now), Example.Owner + 1, 1, new() { Amount = 60 }, 0, begins, Example.Now.AddDays(14));
        var (timeline, expected) = (new List<DealRevision>(), new List<DealProposals>());
        Make(begins, new(begins.Action, Buyer, deal.BuyerId));
        for (var tries = 0; tries < 300; tries++)
        {
            var move = _moves[random.Next(_moves.Length)];
            var step = Step(move, deal, random.Next(1, 100));
            if (move.From == deal.Status && (deal.Status != DealStatus.AwaitingBuyer && !move.To.CameToNothing() && move.To != DealStatus.Closed || tries > 100) && !DealRules.Broken(deal, step, Example.Now).Any())
                Make(move, step);
        }

        var lapsed = DealProposals.Lapsed(timeline);

        Assert.That(timeline.Select(entry => lapsed[entry.Revision]), Is.EqualTo(expected));
        Assert.That(deal.Status.IsOpen(), Is.False);

        void Make(DealMove move, DealCommand step)
        {
            var before = new DealProposals(deal.ProposedAmount, deal.AskedAmount, deal.ProposedDateUtc);
            deal.Make(move, step, Example.Now);
            timeline.Add(DealRevision.Of(deal, move, step));
            expected.Add(new(
                deal.ProposedAmount is null && move.Action is not (AcceptAmount or DeclineAmount or AcceptCounter or DeclineCounter) ? before.Amount : null,
                deal.AskedAmount is null && move.Action is not (ChangeAmount or DeclineAmount) ? before.AskedAmount : null,
                deal.ProposedDateUtc is null && move.Action is not (AcceptDate or DeclineDate) ? before.DateUtc : null));
        }
    }

    private static DealCommand Step(DealMove move, Deal deal, int number) => new(move.Action, move.Actor, move.Actor == Seller ? deal.SellerId : move.Actor == Buyer ? deal.BuyerId : 0)
    {
        Reason = "Because",
        Amount = move.Action is Counter or ProposeAmount or AskForAmount or ChangeAmount ? number : null,
        DateUtc = move.Action == ProposeDate ? Example.Now.AddDays(number) : null
    };
}
