namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Deals;

using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealActor;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealStatus;

public class DealStagesTests
{
    [TestCase(new DealAction[0], ExpectedResult = new[] { New })]
    [TestCase(new[] { Approve }, ExpectedResult = new[] { New, Confirmed })]
    [TestCase(new[] { Approve, MarkAsSent }, ExpectedResult = new[] { New, Confirmed, Sent })]
    [TestCase(new[] { Approve, MarkAsSent, MarkAsPaid }, ExpectedResult = new[] { New, Confirmed, Paid, Sent })]
    [TestCase(new[] { Approve, Close }, ExpectedResult = new[] { New, Confirmed, Closed })]
    [TestCase(new[] { Approve, MarkAsPaid, Cancel }, ExpectedResult = new DealStatus[0])]
    public IEnumerable<DealStatus> What_is_behind_a_deal_is_what_was_done(DealAction[] steps)
    {
        var listing = Listing.Create(Example.Item, Example.Content, Example.Now);
        var deal = Deal.Begin(listing, Example.Owner + 1, 1, new() { Quantity = 1 }, 0, DealMoves.First(DealAction.Request), Example.Now.AddDays(14));
        deal.Make(DealMoves.First(Request), new(Request, Buyer, deal.BuyerId), Example.Now);
        foreach (var action in steps)
            deal.Make(DealMoves.Find(deal.Status, action, Seller)!, new(action, Seller, deal.SellerId), Example.Now);
        return DealProgress.Of(deal).Where(stage => stage.IsReached).Select(stage => stage.Stage).ToArray();
    }
}
