using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;

internal class FeeTests(StoreDatabase database) : ServiceTests(database)
{
    private FeeScene Fees => new(Store, Scene);

    [Test]
    public async Task No_fee_is_taken_unless_the_owner_wants_one()
    {
        var seller = await Fees.SellerAsync(FeeScene.Tariff());
        await Fees.ClosedAsync(seller);

        Assert.That(await Fees.EntriesAsync(seller), Is.Empty);
    }

    [TestCase(DealActor.Seller)]
    [TestCase(DealActor.Store)]
    public async Task A_closed_deal_books_its_fee_with_the_tariff_as_it_is(DealActor actor)
    {
        await using var enabled = await Fees.EnabledAsync();
        var tariff = FeeScene.Tariff(percentage: 3.33m);
        var seller = await Fees.SellerAsync(tariff);
        var deal = (await Fees.ConfirmedAsync(seller, 1)).Single();
        Assert.That(await Fees.EntriesAsync(seller), Is.Empty);

        deal = DealScene.Done(await Fees.CloseAsync(deal, actor));

        var fee = (await Fees.EntriesAsync(seller)).Single();
        Assert.That((fee.Kind, fee.Amount, fee.DealId, fee.DealAmount, fee.Number), Is.EqualTo((FeeKind.Fee, Math.Round(deal.Amount * 0.0333m + 1, 2), deal.Id, deal.Amount, 1)));
        Assert.That((fee.TariffName, fee.Percentage, fee.Minimum, fee.Text, fee.CreatedOnUtc), Is.EqualTo((tariff.Name, 3.33m, 2m, deal.ListingName, Store.Clock.Now)));
    }

    [Test]
    public async Task What_is_booked_stays_when_its_tariff_changes_or_goes()
    {
        await using var enabled = await Fees.EnabledAsync();
        var tariff = FeeScene.Tariff();
        var seller = await Fees.SellerAsync(tariff);
        await Fees.ClosedAsync(seller);
        var booked = (await Fees.EntriesAsync(seller)).Single();

        (tariff.Percentage, tariff.Name) = (90, "Changed");
        await Store.AskAsync((Tariffs tariffs) => tariffs.SaveAsync(tariff, []));
        await Store.AskAsync((Tariffs tariffs) => tariffs.DeleteAsync(tariff));

        var now = (await Fees.EntriesAsync(seller)).Single();
        Assert.That((now.Amount, now.TariffName, now.Percentage), Is.EqualTo((booked.Amount, booked.TariffName, 5m)));
        Assert.That(now.FeeFor(now.DealAmount, now.DealsBefore), Is.EqualTo(now.Amount));
    }

    [Test]
    public async Task Of_several_tariffs_the_seller_gets_the_best()
    {
        await using var enabled = await Fees.EnabledAsync();
        var (dear, cheap, switchedOff) = (FeeScene.Tariff(20), FeeScene.Tariff(10), FeeScene.Tariff(1));
        switchedOff.Active = false;
        var seller = await Fees.SellerAsync(dear, cheap, switchedOff);

        await Fees.ClosedAsync(seller);

        Assert.That((await Fees.EntriesAsync(seller)).Single().TariffName, Is.EqualTo(cheap.Name));
    }

    [Test]
    public async Task A_cancelled_deal_and_a_seller_without_tariff_cost_nothing()
    {
        await using var enabled = await Fees.EnabledAsync();
        var (seller, other) = (await Fees.SellerAsync(FeeScene.Tariff()), await Scene.CustomerAsync());
        var deal = (await Fees.ConfirmedAsync(seller, 1)).Single();
        await new DealScene(Store, Scene).CancelledAsync(deal);
        await Fees.ClosedAsync(other);

        Assert.That((await Fees.EntriesAsync(seller)).Concat(await Fees.EntriesAsync(other)), Is.Empty);
    }

    [Test]
    public async Task The_first_deals_of_a_month_are_free_however_many_close_at_once()
    {
        await using var enabled = await Fees.EnabledAsync();
        var seller = await Fees.SellerAsync(FeeScene.Tariff(free: 2));
        var deals = (await Fees.ConfirmedAsync(seller, 2)).Concat(await Fees.ConfirmedAsync(seller, 2)).Concat(await Fees.ConfirmedAsync(seller, 2));

        await Task.WhenAll(deals.Select(async deal => DealScene.Done(await Task.Run(() => Fees.CloseAsync(deal)))));

        var entries = await Fees.EntriesAsync(seller);
        Assert.That(entries.Select(entry => (entry.Number, entry.DealsBefore)), Is.EqualTo(Enumerable.Range(1, 6).Select(number => (number, number - 1))));
        Assert.That(entries.Select(entry => entry.Amount == 0), Is.EqualTo(new[] { true, true, false, false, false, false }));
        Assert.That(entries.Select(entry => entry.IsFree), Is.EqualTo(entries.Select(entry => entry.Amount == 0)));
    }

    [Test]
    public async Task A_deal_books_one_fee_however_often_it_is_told()
    {
        await using var enabled = await Fees.EnabledAsync();
        var seller = await Fees.SellerAsync(FeeScene.Tariff());
        var deal = await Fees.ClosedAsync(seller);

        Assert.That(await Store.AskAsync((FeeBooking booking) => booking.BookAsync(deal, Store.Clock.Now.AddMonths(1))), Is.Null);
        Assert.That((await Fees.CloseAsync(deal)).Refusal, Is.EqualTo(DealRefusal.NotOpenNow));
        Assert.That(await Fees.EntriesAsync(seller), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_correction_is_an_entry_with_a_reason()
    {
        var seller = await Scene.CustomerAsync();
        var form = Guid.NewGuid();

        Assert.That((await Fees.CorrectAsync(seller, null)).Refusal, Is.EqualTo(FeeRefusal.AmountMissing));
        Assert.That((await Fees.CorrectAsync(seller, 0.001m)).Refusal, Is.EqualTo(FeeRefusal.AmountMissing), "rounds to nothing");
        Assert.That((await Fees.CorrectAsync(seller, -1_000_001)).Refusal, Is.EqualTo(FeeRefusal.AmountTooHigh));
        Assert.That((await Fees.CorrectAsync(seller, 5, " \n")).Refusal, Is.EqualTo(FeeRefusal.ReasonMissing));
        Assert.That((await Fees.CorrectAsync(seller, 5, new('x', 1001))).Refusal, Is.EqualTo(FeeRefusal.TextTooLong));
        Assert.That((await Fees.CorrectAsync(seller, -2.5m, " Goodwill ", form)).Succeeded);
        Assert.That((await Fees.CorrectAsync(seller, -2.5m, "Goodwill", form)).Succeeded, "sent twice");

        var entry = (await Fees.EntriesAsync(seller)).Single();
        Assert.That((entry.Kind, entry.Amount, entry.Text, entry.CustomerId), Is.EqualTo((FeeKind.Correction, -2.5m, "Goodwill", Scene.Moderator)));
    }

    [Test]
    public async Task A_month_is_paid_once_and_by_the_balance_that_was_shown()
    {
        var seller = await Scene.CustomerAsync();
        Assert.That((await Fees.PayAsync(seller, 0)).Refusal, Is.EqualTo(FeeRefusal.NothingToPay));
        await Fees.CorrectAsync(seller, 12.5m);
        Assert.That((await Fees.PayAsync(seller, 10)).Refusal, Is.EqualTo(FeeRefusal.BalanceChanged));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => Fees.PayAsync(seller, 12.5m, "Bank transfer"))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(1));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(FeeRefusal.NothingToPay));
        Assert.That((await Fees.EntriesAsync(seller)).Select(entry => (entry.Kind, entry.Amount)), Is.EqualTo(new[] { (FeeKind.Correction, 12.5m), (FeeKind.Payment, -12.5m) }));
        await Fees.CorrectAsync(seller, 1);
        Assert.That((await Fees.PayAsync(seller, 1)).Succeeded, "what comes later is paid later");
        Assert.That((await Fees.TotalAsync(seller)).Balance, Is.Zero);
    }
}
