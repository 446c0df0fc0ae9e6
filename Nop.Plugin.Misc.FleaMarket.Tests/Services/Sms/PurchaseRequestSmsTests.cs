using System.Text.Json;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

[TestFixture(StoreDatabase.Sqlite)]
internal class PurchaseRequestSmsTests(StoreDatabase database) : StoreTests(database)
{
    private SmsScene Sms => new(Store);

    private DealScene Deals => new(Store, Scene);

    private async Task<Listing> ListingAsync(string phone, string? culture = null)
    {
        var seller = await Scene.CustomerAsync();
        if (culture is not null)
            seller.LanguageId = (await Store.AskAsync((IRepository<Language> languages) => languages.Table.FirstAsync(language => language.LanguageCulture == culture))).Id;
        seller.Phone = phone;
        await Store.AskAsync((IRepository<Customer> customers) => customers.UpdateAsync(seller, false));
        return Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
    }

    [TestCase("en-US", "purchase request")]
    [TestCase("ru-RU", "заявка на покупку")]
    public async Task A_request_tells_the_seller_on_the_phone_of_the_registration(string culture, string words)
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableSms = true);
        var listing = await ListingAsync("+1 (415) 555-2671", culture);

        var deal = await Deals.RequestedAsync(listing);

        var message = (await Sms.OfDealAsync(deal.Id)).Single();
        Assert.That((message.Phone, message.Status, message.CustomerId), Is.EqualTo(("+14155552671", SmsStatus.Waiting, listing.SellerId)));
        Assert.That(message.Text, Does.Contain(words).And.Contain(listing.Name).And.Match($"https?://.*{deal.Id}$"));
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.Approve));
        Assert.That(await Sms.OfDealAsync(deal.Id), Has.Count.EqualTo(1));
    }

    [TestCase("en-US", "$50.00 offered")]
    [TestCase("ru-RU", "предлагают $50")]
    public async Task An_offer_tells_the_seller_what_is_offered(string culture, string words)
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableSms = true);
        var listing = await ListingAsync("+1 (415) 555-2672", culture);
        Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.EditAsync(listing, Scene.Content() with { TakesOffers = true }))));

        var deal = DealScene.Done(await Deals.OfferAsync(await Scene.CustomerAsync(), listing, 50));

        var message = (await Sms.OfDealAsync(deal.Id)).Single();
        Assert.That(message.Text, Does.Contain(words).And.Contain(listing.Name).And.Match($"https?://.*{deal.Id}$"));
        Assert.That(await Store.AskAsync((SmsQueue queue) => queue.IsOverAsync(message)), Is.False);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.DeclineOffer));
        Assert.That(await Store.AskAsync((SmsQueue queue) => queue.IsOverAsync(message)), Is.True);
    }

    [Test]
    public async Task A_long_name_is_cut_beside_its_pictures()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableSms = true);
        var seller = await Scene.CustomerAsync();
        seller.Phone = "+14155552671";
        await Store.AskAsync((IRepository<Customer> customers) => customers.UpdateAsync(seller, false));
        var content = Example.Content with { Name = $"a{string.Concat(Enumerable.Repeat("👗", 60))}", Quantity = 1 };
        var offered = Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content));

        var deal = await Deals.RequestedAsync(Scene.Done(await Scene.ApproveAsync(offered)));

        var text = (await Sms.OfDealAsync(deal.Id)).Single().Text;
        Assert.That(text, Does.Contain("👗…"));
        Assert.That(() => JsonEncodedText.Encode(text), Throws.Nothing);
    }

    [TestCase("US", 1)]
    [TestCase(null, 0)]
    public async Task A_number_without_a_country_is_taken_for_one_of_the_region(string? region, int messages)
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.EnableSms, settings.SmsDefaultRegion) = (true, region));

        var deal = await Deals.RequestedAsync(await ListingAsync("(415) 555-2671"));

        Assert.That(await Sms.OfDealAsync(deal.Id), Has.Count.EqualTo(messages));
    }

    [Test]
    public async Task Text_messages_are_off_at_first()
    {
        var deal = await Deals.RequestedAsync(await ListingAsync("+14155552671"));

        Assert.That(await Sms.OfDealAsync(deal.Id), Is.Empty);
    }

    [TestCase("")]
    [TestCase("ask me")]
    [TestCase("12")]
    public async Task A_phone_that_takes_no_message_loses_no_request(string phone)
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.EnableSms = true);

        var deal = await Deals.RequestedAsync(await ListingAsync(phone));

        Assert.That(deal.Status, Is.EqualTo(DealStatus.New));
        Assert.That(await Sms.OfDealAsync(deal.Id), Is.Empty);
        Assert.That((await Sms.LogAsync($"deal {deal.Id}:")).Single().ShortMessage, Does.Contain("no phone number"));
    }

    [TestCase("DE, FR", 0)]
    [TestCase("DE, US", 1)]
    [TestCase("", 1)]
    public async Task Only_the_regions_of_the_settings_get_messages(string regions, int messages)
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.EnableSms, settings.SmsRegions) = (true, regions));

        var deal = await Deals.RequestedAsync(await ListingAsync(NewPhone()));

        Assert.That(await Sms.OfDealAsync(deal.Id), Has.Count.EqualTo(messages));
    }

    [Test]
    public async Task Who_asks_and_cancels_again_and_again_causes_so_many_messages()
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.EnableSms, settings.MostSmsPerAccountAndHour) = (true, 2));
        var (buyer, sent) = (await Scene.CustomerAsync(), 0);
        for (var number = 0; number < 3; number++)
        {
            var deal = DealScene.Done(await Deals.RequestAsync(buyer, await ListingAsync(NewPhone())));
            await Deals.CancelledAsync(deal, DealActor.Buyer);
            sent += (await Sms.OfDealAsync(deal.Id)).Count;
        }

        Assert.That(sent, Is.EqualTo(2));
    }

    [Test]
    public async Task A_number_gets_so_many_messages_from_whomever_and_for_whichever_account()
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.EnableSms, settings.MostSmsPerAccountAndHour) = (true, 2));
        var (phone, sent) = (NewPhone(), 0);
        for (var number = 0; number < 3; number++)
            sent += (await Sms.OfDealAsync((await Deals.RequestedAsync(await ListingAsync(phone))).Id)).Count;

        Assert.That(sent, Is.EqualTo(2));
    }

    private static int _lastPhone = 2000;

    /// <summary>Of nobody else: what is sent to a number is counted.</summary>
    private static string NewPhone() => $"+1415555{Interlocked.Increment(ref _lastPhone)}";
}
