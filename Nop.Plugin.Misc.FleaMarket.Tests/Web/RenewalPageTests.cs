using System.Net;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>The link of the mail before the end of the time on offer, and My flea market after it.</summary>
internal class RenewalPageTests(StoreDatabase database) : WebTests(database)
{
    private async Task PassAsync(double days)
    {
        Store.Clock.Move(TimeSpan.FromDays(days));
        await Store.AskAsync((ListingExpiry expiry) => expiry.KeepAsync());
    }

    private async Task<string> AddressAsync(Listing listing)
    {
        var seller = await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(listing.SellerId));
        return $"/flea-market/renew/{listing.Id}?key={await Store.AskAsync((RenewalTokens tokens) => Task.FromResult(tokens.Of(seller, listing.Id)))}";
    }

    [Test]
    public async Task The_link_asks_and_one_press_keeps_the_listing_on_offer_without_a_log_in()
    {
        var listing = await Scene.ApprovedAsync();
        await PassAsync(54);
        using var guest = Visitor.Guest(Store.Address);
        var address = await AddressAsync(listing);

        Assert.That(await guest.ReadAsync(address), Does.Contain("Keep it on offer for another 60 days?"));
        Assert.That((await Scene.NowAsync(listing)).ExpiryWarnedOnUtc, Is.Not.Null, "a mail program that fetches the link changes nothing");

        var answer = await guest.PostAsync(address, [], withToken: false);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("It is on offer"));
        Assert.That((await Scene.NowAsync(listing)).ExpiryWarnedOnUtc, Is.Null);
    }

    [TestCase("")]
    [TestCase("?key=0123")]
    public async Task Without_its_key_the_link_is_not_there(string key)
    {
        var listing = await Scene.ApprovedAsync();
        using var guest = Visitor.Guest(Store.Address);

        Assert.That((await guest.GetAsync($"/flea-market/renew/{listing.Id}{key}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await guest.PostAsync($"/flea-market/renew/{listing.Id}{key}", [], withToken: false)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_key_of_one_listing_is_none_for_another()
    {
        var (one, other) = (await Scene.ApprovedAsync(), await Scene.ApprovedAsync());
        using var guest = Visitor.Guest(Store.Address);

        Assert.That((await guest.GetAsync((await AddressAsync(one)).Replace($"/{one.Id}?", $"/{other.Id}?"))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Expired_listings_are_gone_for_buyers_and_several_are_renewed_at_once()
    {
        var seller = await Scene.CustomerAsync();
        var listings = new List<Listing>();
        for (var count = 0; count < 3; count++)
            listings.Add(Services.Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller)))));
        await PassAsync(54);
        await PassAsync(8);
        using var guest = Visitor.Guest(Store.Address);
        Assert.That((await guest.GetAsync($"/flea-market/{listings[0].Id}/winter-coat")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        var page = await visitor.DocumentAsync($"/customer/flea-market?status={(int)ListingStatus.Expired}");
        Assert.That(page.QuerySelectorAll(".flea-row").Length, Is.EqualTo(3));
        Assert.That(page.QuerySelectorAll("input[form=flea-renew]").Length, Is.EqualTo(3));

        await visitor.PostAsync("/customer/flea-market/renew", [new("ids", $"{listings[0].Id}"), new("ids", $"{listings[1].Id}"), new("ids", $"{(await Scene.ApprovedAsync()).Id}")]);

        Assert.That((await Scene.NowAsync(listings[0])).Status, Is.EqualTo(ListingStatus.Approved));
        Assert.That((await Scene.NowAsync(listings[1])).Status, Is.EqualTo(ListingStatus.Approved));
        Assert.That((await Scene.NowAsync(listings[2])).Status, Is.EqualTo(ListingStatus.Expired));
    }
}
