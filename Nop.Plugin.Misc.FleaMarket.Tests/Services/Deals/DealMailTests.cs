using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>Whom a step or a message is told, and what the mail holds.</summary>
internal class DealMailTests(StoreDatabase database) : ServiceTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private async Task<IReadOnlyList<QueuedEmail>> MailsAsync(int customerId)
    {
        var email = (await Store.AskAsync((IRepository<Customer> customers) => customers.GetByIdAsync(customerId))).Email;
        return (await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table
            .Where(mail => mail.To == email && mail.Body.Contains("/deals/")).OrderBy(mail => mail.Id).ToListAsync())).ToList();
    }

    [Test]
    public async Task Every_step_is_told_the_other_side()
    {
        var deal = await Deals.AtAsync(DealStatus.Closed);

        Assert.That((await MailsAsync(deal.SellerId)).Single().Subject, Does.Contain("New purchase request"));
        Assert.That((await MailsAsync(deal.BuyerId)).Select(mail => mail.Subject.Split(". ")[1].Split(':')[0]),
            Is.EqualTo(new[] { "Your order is approved", "Marked as paid", "On its way", "Order closed" }));
    }

    [Test]
    public async Task What_the_store_does_is_told_both()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Cancel, DealActor.Store, step => step with { StoreReason = DealStoreReason.SoldOut }));

        foreach (var customerId in (int[])[deal.SellerId, deal.BuyerId])
            Assert.That((await MailsAsync(customerId))[^1].Body, Does.Contain("Everything was sold before the order was approved."));
    }

    [Test]
    public async Task What_a_seller_asks_of_the_administration_is_told_the_buyer_and_the_owner()
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        var before = (await MailsAsync(deal.SellerId)).Count;
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.AskForAmount, with: step => step with { Amount = 42, Reason = "Postage" }));

        Assert.That((await MailsAsync(deal.BuyerId))[^1].Body, Does.Contain("$42.00").And.Contain("instead of $60.00").And.Contain("Postage").And.Not.Contain("/Admin/"));
        Assert.That(await MailsAsync(deal.SellerId), Has.Count.EqualTo(before));
        Assert.That(await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.CountAsync(mail => mail.Body.Contains($"/Admin/FleaMarketDealEdit/Show/{deal.Id}\""))), Is.EqualTo(1));
    }

    [Test]
    public async Task Mails_hold_no_address_no_phone_and_no_letter()
    {
        var deal = await Deals.AtAsync(DealStatus.Closed);

        var bodies = (await MailsAsync(deal.SellerId)).Concat(await MailsAsync(deal.BuyerId)).Select(mail => mail.Body + mail.Subject);

        Assert.That(bodies, Has.All.Not.Contains("555").And.All.Not.Contains("Main Street").And.All.Not.Contains("Is it still there").And.All.Not.Contains("@"));
    }

    [Test]
    public async Task What_people_type_is_encoded_and_holds_no_token()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Cancel, DealActor.Buyer, step => step with { Reason = "<b>bold</b> %FleaMarketDeal.Amount%" }));

        Assert.That((await MailsAsync(deal.SellerId))[^1].Body, Does.Contain("&lt;b&gt;bold").And.Contain("%FleaMarketDeal.Amount%").And.Not.Contain("<b>bold"));
    }

    [Test]
    public async Task A_tracking_number_stays_on_its_line()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsSent, with: step => step with { TrackingNumber = "RR 1\r\nBcc: all@example.com" }));

        Assert.That((await MailsAsync(deal.BuyerId))[^1].Body, Does.Contain("RR 1 Bcc: all@example.com"));
    }

    [Test]
    public async Task Unread_messages_are_told_once_an_hour_until_they_are_read()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        await WriteAsync(deal, 3);
        Assert.That(await NoticesAsync(deal), Is.EqualTo(1));

        Store.Clock.Move(TimeSpan.FromMinutes(61));
        await WriteAsync(deal, 2);
        Assert.That(await NoticesAsync(deal), Is.EqualTo(2));

        await ReadAsync(deal);
        await WriteAsync(deal, 2);
        Assert.That(await NoticesAsync(deal), Is.EqualTo(3));
    }

    [Test]
    public async Task Unread_messages_are_counted_until_they_are_read()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        await WriteAsync(deal, 3);
        Assert.That((await WaitingAsync(deal.BuyerId), await WaitingAsync(deal.SellerId)), Is.EqualTo((new DealsWaiting(0, 0, 0, 3), new DealsWaiting(1, 0, 0, 0))));

        await ReadAsync(deal);
        Assert.That(await WaitingAsync(deal.BuyerId), Is.EqualTo(new DealsWaiting(0, 0, 0, 0)));
    }

    [TestCase(null, DealRefusal.TextMissing)]
    [TestCase(" \n ", DealRefusal.TextMissing)]
    public async Task A_message_needs_words(string? text, DealRefusal refusal)
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        Assert.That((await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, text))).Refusal, Is.EqualTo(refusal));
    }

    [Test]
    public async Task A_message_has_its_limit()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        Assert.That((await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, new('x', DealMessage.LongestText + 1)))).Refusal, Is.EqualTo(DealRefusal.MessageTooLong));
        await WriteAsync(deal, DealMessageService.MostPerHour);
        Assert.That((await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "One more"))).Refusal, Is.EqualTo(DealRefusal.TooManyMessages));
    }

    private async Task WriteAsync(Deal deal, int count)
    {
        for (var i = 0; i < count; i++)
            Assert.That((await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, $"Letter {i}"))).Refusal, Is.Null);
    }

    private Task ReadAsync(Deal deal) => Store.AskAsync(async (DealMessageService letters) =>
        await letters.ReadAsync(deal.Id, deal.BuyerId, (await letters.GetAsync(deal.Id, 100))[^1].Id));

    private async Task<int> NoticesAsync(Deal deal) => (await MailsAsync(deal.BuyerId)).Count(mail => mail.Subject.Contains("A message for you"));

    private Task<DealsWaiting> WaitingAsync(int customerId) =>
        Store.AskAsync((AccountBadges waitingFor) => waitingFor.DealsAsync(customerId, Scene.StoreId));
}
