using System.Net;
using AngleSharp.Dom;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class OfferPageTests(StoreDatabase database) : WebTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private static IReadOnlyList<KeyValuePair<string, string>> Offer(string price, string shown = "60") =>
        [.. Fields.Request(price: shown), new("IsOffer", "true"), new("OfferedPrice", price)];

    private Task<IList<Deal>> DealsOnAsync(Listing listing) =>
        Store.AskAsync((IRepository<Deal> deals) => deals.GetAllAsync(rows => rows.Where(deal => deal.ListingId == listing.Id)));

    [Test]
    public async Task An_offer_is_made_from_the_listing_and_stands_beside_the_request()
    {
        var listing = await Deals.TakingOffersAsync();
        using var buyer = await CustomerAsync();
        Assert.That(await buyer.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Contain($"/flea-market/buy/{listing.Id}?offer=True"));
        Assert.That(await buyer.ReadAsync($"/flea-market/buy/{listing.Id}"), Does.Not.Contain("OfferedPrice").And.Contain($"/flea-market/buy/{listing.Id}?offer=true"));
        Assert.That(await buyer.ReadAsync($"/flea-market/buy/{listing.Id}?offer=true"), Does.Contain("OfferedPrice"));

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", [.. Offer("51.50"), new("Amount", "1"), new("OfferedAmount", "1")]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.Content.ReadAsStringAsync());
        var deal = (await DealsOnAsync(listing)).Single();
        Assert.That((deal.Status, deal.Amount, deal.OfferedAmount), Is.EqualTo((DealStatus.Offered, 51.5m, (decimal?)51.5m)));
    }

    [Test]
    public async Task Where_no_offers_are_taken_there_is_no_way_to_one()
    {
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();

        foreach (var page in (string[])[$"/flea-market/{listing.Id}/winter-coat", $"/flea-market/buy/{listing.Id}?offer=true"])
            Assert.That(await buyer.ReadAsync(page), Does.Not.Contain("OfferedPrice").And.Not.Contain("offer=true").IgnoreCase, page);
        var form = await Visitor.DocumentAsync(await buyer.PostAsync($"/flea-market/buy/{listing.Id}", Offer("50")));
        Assert.That(form.QuerySelector(".flea-errors")!.TextContent, Does.Contain("No offers are taken"));
        Assert.That(form.QuerySelector("[name=IsOffer]")!.GetAttribute("value"), Is.EqualTo("false"), "What comes back can be sent as a request.");
        Assert.That(form.QuerySelector("[name=Phone]")!.GetAttribute("value"), Is.EqualTo("+1 555 0100"));
    }

    [TestCase("", "60")]
    [TestCase("much", "60")]
    [TestCase("0", "60")]
    [TestCase("-5", "60")]
    [TestCase("60.01", "60")]
    [TestCase("1e9", "60")]
    [TestCase("50", "70")]
    public async Task What_cannot_be_offered_comes_back_as_it_was_typed(string typed, string shown)
    {
        var listing = await Deals.TakingOffersAsync();
        using var buyer = await CustomerAsync();

        var form = await Visitor.DocumentAsync(await buyer.PostAsync($"/flea-market/buy/{listing.Id}", Offer(typed, shown)));

        Assert.That(form.QuerySelector("[name=OfferedPrice]")!.GetAttribute("value") ?? "", Is.EqualTo(typed));
        Assert.That(form.QuerySelectorAll(".flea-errors a, .flea-errors li"), Is.Not.Empty);
        Assert.That(await DealsOnAsync(listing), Is.Empty);
    }

    /// <summary>A number that stands nowhere else.</summary>
    [Test]
    public async Task No_page_no_mail_and_no_feed_tells_a_buyer_the_lowest_price_for_offers()
    {
        const string secret = "47.13";
        await using var _ = await Scene.SettingsAsync(settings => settings.JsonFeed = settings.GoogleFeed = settings.YandexFeed = settings.MetaFeed = true);
        var listing = await Deals.TakingOffersAsync(lowest: 47.13m);
        var customer = await Scene.CustomerAsync();
        var deal = DealScene.Done(await Deals.OfferAsync(customer, listing, 40));
        using var buyer = await Visitor.LogInAsync(Store.Address, customer);
        var open = await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}");
        Store.Clock.Move(TimeSpan.FromHours(4));
        await Store.AskAsync((UnwantedOffers offers) => offers.DeclineAsync());
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.NotAccepted));

        string[] pages =
        [
            open, await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), await buyer.ReadAsync("/customer/flea-market/purchases?status=70"),
            await buyer.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), await buyer.ReadAsync($"/flea-market/buy/{listing.Id}?offer=true"), await buyer.ReadAsync("/flea-market"),
            await buyer.ReadAsync("/flea-market/feeds/listings.json"), await buyer.ReadAsync("/flea-market/feeds/google.xml")
        ];
        Assert.That(pages, Has.None.Contains(secret).And.None.Contains("lowest price for offers").And.None.Contains("by itself, as"));
        Assert.That(pages[1], Does.Contain("Offer declined"));
        var mails = await Store.AskAsync((IRepository<QueuedEmail> queue) => queue.Table.Where(mail => mail.To == customer.Email).ToListAsync());
        Assert.That(mails.Select(mail => mail.Subject + mail.Body), Has.None.Contains(secret));

        using var seller = await LogInAsync(listing.SellerId);
        Assert.That(await seller.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("below your lowest price for offers"));
        Assert.That(await seller.ReadAsync($"/customer/flea-market/{listing.Id}/edit"), Does.Contain(secret));
    }

    private async Task<Visitor> LogInAsync(int customerId) =>
        await Visitor.LogInAsync(Store.Address, await Store.AskAsync((IRepository<Customer> customers) => customers.GetByIdAsync(customerId)));

    [Test]
    public async Task The_seller_names_another_price_in_a_form_that_keeps_what_was_typed()
    {
        var deal = await Deals.AtAsync(DealStatus.Offered);
        using var seller = await LogInAsync(deal.SellerId);
        var path = $"/customer/flea-market/deals/{deal.Id}/steps/{DealAction.Counter}";

        var form = await Visitor.DocumentAsync(await seller.PostAsync(path, [new("Revision", $"{deal.Revision}"), new("Amount", "61")]));
        Assert.That(form.QuerySelector("#flea-Amount-error")!.TextContent, Does.Contain("more than the listing asks"));
        Assert.That(form.QuerySelector("[name=Amount]")!.GetAttribute("value"), Is.EqualTo("61"));

        await seller.PostAsync(path, [new("Revision", $"{deal.Revision}"), new("Amount", "55")]);
        Assert.That((await Deals.NowAsync(deal)).ProposedAmount, Is.EqualTo(55));
    }
}
