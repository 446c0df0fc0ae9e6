using System.Text.Json;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

internal class PurchaseRequestSmsTests(StoreDatabase database) : ServiceTests(database)
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
}
