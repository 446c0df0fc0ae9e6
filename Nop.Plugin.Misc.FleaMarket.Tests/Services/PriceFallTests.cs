using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>A price that comes down by itself.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class PriceFallTests(StoreDatabase database) : StoreTests(database)
{
    private async Task<Outcome<ListingRefusal, Listing>> OfferAsync(decimal price, decimal lowest, int days = 7, int percent = 10)
    {
        var seller = await Scene.CustomerAsync();
        return await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Price = price, LowestPrice = lowest, DaysBetweenSteps = days, PercentOfStep = percent });
    }

    private async Task<Listing> OnOfferAsync(decimal price, decimal lowest, int days = 7, int percent = 10) =>
        Scene.Done(await Scene.ApproveAsync(Scene.Done(await OfferAsync(price, lowest, days, percent))));

    private async Task<decimal> PriceAfterAsync(Listing listing, double days)
    {
        Store.Clock.Move(TimeSpan.FromDays(days));
        await Store.AskAsync((PriceFalls falls) => falls.KeepAsync());
        return (await Scene.NowAsync(listing)).Price;
    }

    [Test]
    public async Task It_comes_down_by_a_tenth_at_each_step_until_the_lowest_and_every_step_is_in_the_history()
    {
        var listing = await OnOfferAsync(60, 45);

        Assert.That(await PriceAfterAsync(listing, 6.9), Is.EqualTo(60));
        Assert.That(await PriceAfterAsync(listing, 0.2), Is.EqualTo(54));
        Assert.That(await PriceAfterAsync(listing, 1), Is.EqualTo(54));
        Assert.That(await PriceAfterAsync(listing, 6.1), Is.EqualTo(48.6m));
        Assert.That(await PriceAfterAsync(listing, 7.1), Is.EqualTo(45));
        Assert.That(await PriceAfterAsync(listing, 30), Is.EqualTo(45));

        var now = await Scene.NowAsync(listing);
        Assert.That((now.Status, now.PriceFallsOnUtc), Is.EqualTo((ListingStatus.Approved, (DateTime?)null)));
        var steps = (await Scene.HistoryAsync(listing)).Where(entry => entry.Action == ListingAction.FallInPrice).SelectMany(entry => FieldChange.Read(entry.Changes));
        Assert.That(steps, Is.EqualTo(new FieldChange[] { new("Price", "60", "54"), new("Price", "54", "48.6"), new("Price", "48.6", "45") }));
    }

    [TestCase(5, 57)]
    [TestCase(15, 51)]
    [TestCase(20, 48)]
    public async Task It_comes_down_by_as_much_as_its_seller_has_chosen(int percent, int price)
    {
        var listing = await OnOfferAsync(60, 45, percent: percent);

        Assert.That(await PriceAfterAsync(listing, 7.1), Is.EqualTo(price));
    }

    [Test]
    public async Task A_listing_that_says_nothing_comes_down_by_a_tenth() =>
        Assert.That((await OnOfferAsync(60, 45)).PercentOfStep, Is.EqualTo(PriceFall.UsualPercent));

    [Test]
    public async Task It_stays_where_no_lowest_price_was_wished_for()
    {
        var listing = await OnOfferAsync(60, 0);

        Assert.That(await PriceAfterAsync(listing, 30), Is.EqualTo(60));
    }

    [Test]
    public async Task It_stays_while_an_edit_waits()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);
        var listing = await OnOfferAsync(60, 45);
        Scene.Done(await Scene.EditAsync(listing));

        Assert.That(await PriceAfterAsync(listing, 8), Is.EqualTo(60));
    }

    [TestCase(61, 7, ListingRefusal.LowestPriceTooHigh)]
    [TestCase(-1, 7, ListingRefusal.LowestPriceTooHigh)]
    [TestCase(45, 0, ListingRefusal.StepDaysOutOfRange)]
    [TestCase(45, 91, ListingRefusal.StepDaysOutOfRange)]
    public async Task What_cannot_be_is_refused(int lowest, int days, ListingRefusal refusal) =>
        Assert.That((await OfferAsync(60, lowest, days)).Refusals, Is.EqualTo(new[] { refusal }));

    [TestCase(0.01, 0.005, 0.01, 0.005)]
    [TestCase(60, 45, 54, 54)]
    [TestCase(48, 45, 43.2, 45)]
    public void A_step_that_rounding_would_swallow_goes_to_the_lowest(double price, double lowest, double rounded, double expected) =>
        Assert.That(PriceFall.Next((decimal)price, (decimal)lowest, (decimal)rounded), Is.EqualTo((decimal)expected));
}
