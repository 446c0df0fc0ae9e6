using System.Net;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class DealPageTests(StoreDatabase database) : WebTests(database)
{
    private const int Page = 12;

    private DealScene Deals => new(Store, Scene);

    private static IReadOnlyList<KeyValuePair<string, string>> Request(string quantity = "1", string phone = "+1 555 0100", string city = "Springfield", string price = "60") =>
    [
        new("Quantity", quantity), new("AddressId", "0"), new("Phone", phone), new("Message", "Is it <b>still</b> there?"), new("ShownPrice", price),
        new("Address[FirstName]", "Bo"), new("Address[LastName]", "Buyer"), new("Address[Email]", "bo@example.com"), new("Address[City]", city),
        new("Address[Address1]", "1 Main Street"), new("Address[ZipPostalCode]", "12345"), new("Address[CountryId]", "2"), new("Address[StateProvinceId]", "0")
    ];

    private Task<IList<Deal>> DealsOnAsync(Listing listing) =>
        Store.AskAsync((IRepository<Deal> deals) => deals.GetAllAsync(rows => rows.Where(deal => deal.ListingId == listing.Id)));

    private Task<Visitor> LogInAsync(Customer customer) => Visitor.LogInAsync(Store.Address, customer);

    [Test]
    public async Task A_request_is_sent_from_the_listing()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        using var buyer = await CustomerAsync();
        Assert.That(await buyer.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Contain($"/flea-market/buy/{listing.Id}"));

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", [.. Request(), new("BuyerId", "1"), new("SellerId", "1"), new("Amount", "1"), new("StatusId", "50")]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.Content.ReadAsStringAsync());
        var deal = (await DealsOnAsync(listing)).Single();
        Assert.That((deal.Status, deal.Amount, deal.SellerId, deal.Phone), Is.EqualTo((DealStatus.New, listing.Price, listing.SellerId, "+1 555 0100")));
        Assert.That(answer.Headers.Location!.ToString(), Does.EndWith($"/customer/flea-market/deals/{deal.Id}"));
        Assert.That(await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("&lt;b&gt;still").And.Not.Contain("<b>still"));
        Assert.That(await buyer.ReadAsync("/cart"), Does.Not.Contain("Winter coat"));
    }

    [TestCase("0", "+1 555", "Springfield", "60", "at least 1")]
    [TestCase("three", "+1 555", "Springfield", "60", "at least 1")]
    [TestCase("99", "+1 555", "Springfield", "60", "not that many left")]
    [TestCase("1", " ", "Springfield", "60", "phone number")]
    [TestCase("1", "+1 555", "", "60", "Please fill in: City")]
    [TestCase("1", "+1 555", "Springfield", "59", "price has changed")]
    public async Task A_refused_request_says_why_and_keeps_what_was_typed(string quantity, string phone, string city, string price, string why)
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        using var buyer = await CustomerAsync();

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", Request(quantity, phone, city, price));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(why).And.Contain("Is it &lt;b&gt;still&lt;/b&gt; there?").And.Contain($"value=\"{WebUtility.HtmlEncode(quantity)}\""));
        Assert.That(await DealsOnAsync(listing), Is.Empty);
    }

    [Test]
    public async Task Guests_are_sent_to_the_log_in_and_back()
    {
        var listing = await Scene.ApprovedAsync();
        using var guest = Guest();

        var answer = await guest.GetAsync($"/flea-market/buy/{listing.Id}");

        Assert.That(Uri.UnescapeDataString(answer.Headers.Location!.ToString()).ToLowerInvariant(), Does.Contain("/login").And.Contain($"returnurl=/flea-market/buy/{listing.Id}"));
    }

    [Test]
    public async Task An_address_of_somebody_else_is_not_taken()
    {
        var listing = await Scene.ApprovedAsync();
        var other = await Deals.RequestedAsync(listing);
        using var buyer = await CustomerAsync();

        var fields = Request().Where(field => field.Key != "AddressId").Append(new("AddressId", $"{other.ShippingAddressId}"));
        Assert.That(await (await buyer.PostAsync($"/flea-market/buy/{listing.Id}", fields)).Content.ReadAsStringAsync(), Does.Contain("where to send it"));
    }

    [Test]
    public async Task The_sellers_note_is_in_no_page_of_the_buyer()
    {
        var (seller, buyer) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var deal = DealScene.Done(await Deals.RequestAsync(buyer, listing));
        await Store.AskAsync((DealNotes notes) => notes.WriteAsync(deal.Id, "Haggles a lot"));
        using var atBuyer = await LogInAsync(buyer);
        using var atSeller = await LogInAsync(seller);

        Assert.That(await atSeller.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("Haggles a lot").And.Contain("1 Main Street"));
        foreach (var path in (string[])[$"deals/{deal.Id}", $"deals/{deal.Id}/steps/Cancel", "purchases"])
            Assert.That(await atBuyer.ReadAsync($"/customer/flea-market/{path}"), Does.Not.Contain("Haggles").And.Not.Contain("Your note"), path);
    }

    [Test]
    public async Task A_step_that_is_not_open_brings_back_to_the_deal_with_those_that_are()
    {
        var seller = await Scene.CustomerAsync();
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var deal = await Deals.RequestedAsync(listing);
        using var visitor = await LogInAsync(seller);

        var answer = await visitor.PostAsync($"/customer/flea-market/deals/{deal.Id}/steps/Close", [new("Revision", "1")]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        Assert.That(await visitor.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("Possible now: Approve order, Cancel order"));
    }

    [Test]
    public async Task Cancelling_needs_a_reason_and_takes_one_of_the_list()
    {
        var buyer = await Scene.CustomerAsync();
        var deal = DealScene.Done(await Deals.RequestAsync(buyer, await Scene.ApprovedAsync()));
        using var visitor = await LogInAsync(buyer);
        var path = $"/customer/flea-market/deals/{deal.Id}/steps/Cancel";
        var page = await visitor.ReadAsync(path);
        var reason = System.Text.RegularExpressions.Regex.Match(page, "value=\"(\\d+)\"[^>]*>I have changed my mind").Groups[1].Value;

        Assert.That(await (await visitor.PostAsync(path, [new("Revision", "1")])).Content.ReadAsStringAsync(), Does.Contain("Please say why"));
        await visitor.PostAsync(path, [new("Revision", "1"), new("CannedReasonId", reason), new("Reason", "Sorry")]);

        Assert.That((await Deals.TimelineAsync(deal))[^1].Reason, Is.EqualTo("I have changed my mind.\nSorry"));
    }

    [TestCase("sales")]
    [TestCase("purchases")]
    public async Task Lists_ask_the_database_as_often_for_a_page_as_for_one(string list)
    {
        var one = await CountAsync(1);
        one = Math.Max(one, await CountAsync(1));
        Assert.That(await CountAsync(Page), Is.LessThanOrEqualTo(one));

        async Task<int> CountAsync(int rows)
        {
            var reader = await Scene.CustomerAsync();
            for (var row = 0; row < rows; row++)
                await DealOfAsync(reader, list == "sales");
            using var visitor = await LogInAsync(reader);
            await visitor.ReadAsync("/customer/info");
            return await visitor.StatementsAsync(HttpMethod.Get, $"/customer/flea-market/{list}", []);
        }
    }

    [Test]
    public async Task A_page_asks_the_database_as_often_for_many_letters_as_for_one()
    {
        var counts = new List<int>();
        foreach (var letters in (int[])[1, 1, 40])
        {
            var reader = await Scene.CustomerAsync();
            var deal = await DealOfAsync(reader, false);
            for (var i = 0; i < letters; i++)
                await Store.AskAsync((DealCorrespondence correspondence) => correspondence.WriteAsync(deal, deal.SellerId, $"Letter {i}"));
            using var visitor = await LogInAsync(reader);
            await visitor.ReadAsync("/customer/info");
            counts.Add(await visitor.StatementsAsync(HttpMethod.Get, $"/customer/flea-market/deals/{deal.Id}", []));
        }

        Assert.That(counts[2], Is.LessThanOrEqualTo(counts[1]));
    }

    [Test]
    public async Task My_flea_market_says_what_waits()
    {
        var seller = await Scene.CustomerAsync();
        await DealOfAsync(seller, true);
        using var visitor = await LogInAsync(seller);

        Assert.That(await visitor.ReadAsync("/customer/flea-market"), Does.Contain("Sales waiting for you: 1"));
    }

    private async Task<Deal> DealOfAsync(Customer reader, bool sells)
    {
        var (seller, buyer) = sells ? (reader, await Scene.CustomerAsync()) : (await Scene.CustomerAsync(), reader);
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        return DealScene.Done(await Deals.RequestAsync(buyer, listing));
    }
}
