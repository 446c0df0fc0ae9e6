using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

[TestFixture(StoreDatabase.Sqlite)]
internal class DealAmountTests(StoreDatabase database) : StoreTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private Task<Outcome<DealRefusal, Deal>> ProposeAsync(Deal deal, decimal? amount) =>
        Deals.MakeAsync(deal, DealAction.ProposeAmount, with: step => step with { Amount = amount });

    private Task<Outcome<DealRefusal, Deal>> AskAsync(Deal deal, decimal? amount, string? why = "A scratch") =>
        Deals.MakeAsync(deal, DealAction.AskForAmount, with: step => step with { Amount = amount, Reason = why });

    [TestCase(DealStatus.New)]
    [TestCase(DealStatus.Confirmed)]
    public async Task A_new_amount_holds_once_the_buyer_accepts_it(DealStatus status)
    {
        var deal = await Deals.AtAsync(status);
        var before = deal.Amount;
        deal = DealScene.Done(await ProposeAsync(deal, 42.5m));
        Assert.That((deal.Amount, deal.ProposedAmount), Is.EqualTo((before, (decimal?)42.5m)));

        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.AcceptAmount, DealActor.Buyer));

        Assert.That((deal.Amount, deal.ProposedAmount, deal.Status), Is.EqualTo((42.5m, (decimal?)null, status)));
        Assert.That((await Deals.TimelineAsync(deal))[^1].Amount, Is.EqualTo(42.5m));
    }

    [Test]
    public async Task A_declined_amount_leaves_the_old_one()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        var before = deal.Amount;
        deal = DealScene.Done(await ProposeAsync(deal, 1));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.DeclineAmount, DealActor.Buyer));

        Assert.That((deal.Amount, deal.ProposedAmount), Is.EqualTo((before, (decimal?)null)));
        Assert.That((await Deals.MakeAsync(deal, DealAction.AcceptAmount, DealActor.Buyer)).Refusal, Is.EqualTo(DealRefusal.NoAmountProposed));
    }

    [Test]
    public async Task Nobody_accepts_an_amount_that_was_changed_after_it_was_shown()
    {
        var shown = DealScene.Done(await ProposeAsync(await Deals.AtAsync(DealStatus.New), 40));
        DealScene.Done(await ProposeAsync(shown, 400));

        Assert.That((await Deals.MakeAsync(shown, DealAction.AcceptAmount, DealActor.Buyer)).Refusal, Is.EqualTo(DealRefusal.ChangedMeanwhile));
    }

    [TestCase(null, DealRefusal.AmountNotPositive)]
    [TestCase(0, DealRefusal.AmountNotPositive)]
    [TestCase(-1, DealRefusal.AmountNotPositive)]
    [TestCase(1_000_000_001, DealRefusal.AmountTooHigh)]
    public async Task An_amount_is_above_zero_and_plausible(int? amount, DealRefusal refusal) =>
        Assert.That((await ProposeAsync(await Deals.AtAsync(DealStatus.New), amount)).Refusal, Is.EqualTo(refusal));

    [TestCase(DealStatus.Paid)]
    [TestCase(DealStatus.Sent)]
    public async Task Later_only_the_administration_changes_the_amount(DealStatus status)
    {
        var deal = await Deals.AtAsync(status);
        Assert.That((await ProposeAsync(deal, 40)).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        Assert.That((await AskAsync(deal, 40, " ")).Refusal, Is.EqualTo(DealRefusal.ReasonMissing));

        deal = DealScene.Done(await AskAsync(deal, 40));
        Assert.That((await AskAsync(deal, 41)).Refusal, Is.EqualTo(DealRefusal.AlreadyAsked));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.ChangeAmount, DealActor.Administration, step => step with { Amount = 40 }));

        Assert.That((deal.Amount, deal.AskedAmount, deal.Status), Is.EqualTo((40m, (decimal?)null, status)));
    }

    [Test]
    public async Task The_administration_may_leave_the_amount_as_it_is()
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        var before = deal.Amount;
        deal = DealScene.Done(await AskAsync(deal, 40));
        deal = DealScene.Done(await Deals.MakeAsync(deal, DealAction.DeclineAmount, DealActor.Administration));

        Assert.That((deal.Amount, deal.AskedAmount), Is.EqualTo((before, (decimal?)null)));
    }

    [Test]
    public async Task A_proposal_ends_when_the_deal_is_paid()
    {
        var deal = DealScene.Done(await ProposeAsync(await Deals.AtAsync(DealStatus.Confirmed), 40));
        Assert.That(DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsPaid)).ProposedAmount, Is.Null);
    }
}
