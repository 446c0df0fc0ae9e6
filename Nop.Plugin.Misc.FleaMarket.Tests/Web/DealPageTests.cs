using System.Net;
using AngleSharp.Dom;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

[TestFixture(StoreDatabase.Sqlite)]
internal class DealPageTests(StoreDatabase database) : VisitorTests(database)
{
    private const int Page = 12;

    private DealScene Deals => new(Store, Scene);

    private Task<IList<Deal>> DealsOnAsync(Listing listing) =>
        Store.AskAsync((IRepository<Deal> deals) => deals.GetAllAsync(rows => rows.Where(deal => deal.ListingId == listing.Id)));

    private Task<Visitor> LogInAsync(Customer customer) => Visitor.LogInAsync(Store.Address, customer);

    [Test]
    public async Task A_request_is_sent_from_the_listing()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        using var buyer = await CustomerAsync();
        Assert.That(await buyer.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Contain($"/flea-market/buy/{listing.Id}"));

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", [.. Fields.Request(), new("BuyerId", "1"), new("SellerId", "1"), new("Amount", "1"), new("StatusId", "50")]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.Content.ReadAsStringAsync());
        var deal = (await DealsOnAsync(listing)).Single();
        Assert.That((deal.Status, deal.Amount, deal.SellerId, deal.Phone), Is.EqualTo((DealStatus.New, listing.Price, listing.SellerId, "+1 555 0100")));
        Assert.That(answer.Headers.Location!.ToString(), Does.EndWith($"/customer/flea-market/deals/{deal.Id}"));
        Assert.That(await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("&lt;b&gt;still").And.Not.Contain("<b>still"));
        Assert.That(await buyer.ReadAsync("/cart"), Does.Not.Contain("Winter coat"));
    }

    [Test]
    public async Task The_form_says_what_each_and_what_several_units_cost()
    {
        using var buyer = await CustomerAsync();
        var (several, one) = (await FormAsync(await Scene.ApprovedAsync(3, 3)), await FormAsync(await Scene.ApprovedAsync()));

        Assert.That(several.QuerySelector(".flea-summary")!.TextContent, Does.Contain("$60.00 each"));
        Assert.That(several.QuerySelector("[data-flea-totals]")!.GetAttribute("data-flea-totals"), Is.EqualTo("""["Total: $60.00","Total: $120.00","Total: $180.00"]"""));
        Assert.That(one.QuerySelector(".flea-summary")!.TextContent, Does.Contain("$60.00").And.Not.Contain("each"));
        Assert.That(one.QuerySelector("[data-flea-totals]"), Is.Null);

        async Task<IDocument> FormAsync(Listing listing) => await buyer.DocumentAsync($"/flea-market/buy/{listing.Id}");
    }

    [Test]
    public async Task A_refusal_names_everything_at_once_as_it_stands_in_the_form()
    {
        var listing = await Scene.ApprovedAsync(2, 2);
        using var buyer = await CustomerAsync();

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", Fields.Request("9", "", ""));

        var page = await Visitor.DocumentAsync(answer);
        Assert.That(page.QuerySelectorAll(".flea-errors a").Select(link => link.GetAttribute("href")),
            Is.EqualTo((string[])["#flea-Quantity", "#flea-Phone", "#flea-Address-City"]));
    }

    [TestCase(false, 404)]
    [TestCase(true, 410)]
    public async Task A_request_for_what_has_gone_meanwhile_is_told_so(bool forGood, int status)
    {
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();
        Scene.Done(await (forGood ? Scene.SellAsync(listing) : Scene.WithdrawAsync(listing)));

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", Fields.Request());

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("html-flea-market-gone-page"));
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

        var answer = await buyer.PostAsync($"/flea-market/buy/{listing.Id}", Fields.Request(quantity, phone, city, price));

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

        var fields = Fields.Request().Where(field => field.Key != "AddressId").Append(new("AddressId", $"{other.ShippingAddressId}"));
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
    public async Task A_step_typed_while_the_deal_moved_on_comes_back_with_what_was_typed()
    {
        var buyer = await Scene.CustomerAsync();
        var deal = DealScene.Done(await Deals.RequestAsync(buyer, await Scene.ApprovedAsync()));
        using var visitor = await LogInAsync(buyer);
        var path = $"/customer/flea-market/deals/{deal.Id}/steps/Cancel";
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.ProposeAmount, with: step => step with { Amount = 50 }));

        var answer = await visitor.PostAsync(path, [new("Revision", "1"), new("Reason", "I have found another")]);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("has changed since you opened it").And.Contain("I have found another").And.Contain("name=\"Revision\" value=\"2\""));
        await visitor.PostAsync(path, [new("Revision", "2"), new("Reason", "I have found another")]);
        Assert.That((await Deals.NowAsync(deal)).Status, Is.EqualTo(DealStatus.Cancelled));
    }

    [Test]
    public async Task What_has_lapsed_unanswered_stands_in_the_history_of_everybody()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        await MakeAsync(DealAction.ProposeAmount, step => step with { Amount = 40 });
        await MakeAsync(DealAction.MarkAsPaid, step => step);
        await MakeAsync(DealAction.AskForAmount, step => step with { Amount = 41, Reason = "Postage" });
        await MakeAsync(DealAction.ProposeDate, step => step with { DateUtc = Store.Clock.Now.AddDays(3) });
        await MakeAsync(DealAction.Close, step => step);
        using var administrator = await AdministratorAsync();
        var atAdministration = await administrator.DocumentAsync($"/Admin/FleaMarketDealEdit/Show/{deal.Id}");

        foreach (var history in (IElement?[])[
            (await LookAsync(deal, deal.BuyerId)).QuerySelector(".flea-timeline"), (await LookAsync(deal, deal.SellerId)).QuerySelector(".flea-timeline"), atAdministration.QuerySelector("#timeline")])
        {
            var entries = history!.Children.Select(entry => entry.TextContent).ToList();
            Assert.That(entries[3], Does.Contain("Marked as paid").And.Contain("The proposed amount of $40.00 was not answered and has lapsed."));
            Assert.That(entries[0], Does.Contain("Order closed").And.Contain("whether the amount may be $41.00, was not answered").And.Contain("The proposed date, "));
            Assert.That(entries.Count(entry => entry.Contains("lapsed")), Is.EqualTo(2));
        }

        async Task MakeAsync(DealAction action, Func<DealCommand, DealCommand> with) => deal = DealScene.Done(await Deals.MakeAsync(deal, action, with: with));
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
                await Store.AskAsync((DealMessageService correspondence) => correspondence.WriteAsync(deal, deal.SellerId, $"Letter {i}"));
            using var visitor = await LogInAsync(reader);
            await visitor.ReadAsync("/customer/info");
            counts.Add(await visitor.StatementsAsync(HttpMethod.Get, $"/customer/flea-market/deals/{deal.Id}", []));
        }

        Assert.That(counts[2], Is.LessThanOrEqualTo(counts[1]));
    }

    [Test]
    public async Task The_page_says_where_the_deal_stands_and_what_comes_next()
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        var (atSeller, atBuyer) = (await LookAsync(deal, deal.SellerId), await LookAsync(deal, deal.BuyerId));

        Assert.That(atSeller.QuerySelectorAll(".flea-progress__reached").Select(stage => stage.FirstChild!.TextContent.Trim()), Is.EqualTo((string[])["New", "Confirmed", "Paid"]));
        Assert.That(atSeller.QuerySelector("[data-flea-deal-next]")!.TextContent, Does.Contain("mark the order as sent"));
        Assert.That(atBuyer.QuerySelector("[data-flea-deal-next]")!.TextContent, Does.Contain("sends you the item next"));
    }

    [Test]
    public async Task The_buyer_reads_what_the_administration_is_asked_for()
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.AskForAmount, with: step => step with { Amount = 12, Reason = "A chip" }));

        Assert.That((await LookAsync(deal, deal.BuyerId)).QuerySelector(".flea-proposal")!.TextContent, Does.Contain("The seller has asked the administration to set the amount to $12.00"));
    }

    [Test]
    public async Task What_people_have_written_runs_in_the_direction_of_their_script()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "مرحبا"));
        var page = await LookAsync(deal, deal.BuyerId);

        Assert.That(page.QuerySelectorAll(".flea-text, .flea-address span"), Has.All.Matches<IElement>(text => text.GetAttribute("dir") == "auto"));
    }

    [Test]
    public async Task What_stands_within_a_sentence_is_encoded_too()
    {
        var deal = await Deals.AtAsync(DealStatus.Paid);
        DealScene.Done(await Deals.MakeAsync(deal, DealAction.MarkAsSent, with: step => step with { TrackingNumber = "<b>RR 123</b>" }));
        using var buyer = await LogInAsync(deal.BuyerId);

        Assert.That(await buyer.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain("&lt;b&gt;RR 123").And.Not.Contain("<b>RR 123"));
    }

    [Test]
    public async Task A_purchase_leads_to_the_sellers_page_while_there_is_one()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        using var buyer = await LogInAsync(deal.BuyerId);
        var link = (await LookAsync(deal, deal.BuyerId)).QuerySelector("[data-flea-deal-other] a")!.GetAttribute("href")!;
        Assert.That(link, Does.EndWith($"/sellers/{deal.SellerId}"));
        Assert.That((await buyer.GetAsync(link)).StatusCode, Is.EqualTo(HttpStatusCode.OK));

        await Store.AskAsync(async (ICustomerService customers) =>
        {
            var seller = await customers.GetCustomerByIdAsync(deal.SellerId);
            seller.Active = false;
            await customers.UpdateCustomerAsync(seller);
        });

        Assert.That((await LookAsync(deal, deal.BuyerId)).QuerySelector("[data-flea-deal-other] a"), Is.Null);
    }

    [Test]
    public async Task The_lists_open_where_something_waits_and_mark_what_is_unread()
    {
        var deal = await Deals.AtAsync(DealStatus.Sent);
        await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "On its way"));
        using var buyer = await LogInAsync(deal.BuyerId);
        var page = await buyer.DocumentAsync("/customer/flea-market/purchases");

        Assert.That(page.QuerySelector(".flea-filters [aria-current=page]")!.TextContent, Does.Contain("Sent"));
        Assert.That(page.QuerySelectorAll(".flea-filters a:has(.flea-calls)").Select(tab => tab.GetAttribute("href")), Has.One.EndsWith("status=40"));
        Assert.That(await buyer.ReadAsync("/customer/flea-market"), Does.Contain("Unread messages of sellers: 1"));
    }

    [Test]
    public async Task Letters_of_another_store_do_not_call_here()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, "Hello"));

        var elsewhere = await Store.AskAsync((DealQueries reader) => reader.CountWaitingAsync(deal.BuyerId, Scene.StoreId + 1));

        Assert.That(elsewhere.IsNothing);
    }

    [Test]
    public async Task Nobody_writes_to_a_closed_account()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        Assert.That((await LookAsync(deal, deal.SellerId)).QuerySelector("#flea-messages form"), Is.Not.Null);

        await Store.AskAsync(async (ICustomerService customers) => await customers.DeleteCustomerAsync(await customers.GetCustomerByIdAsync(deal.BuyerId)));

        var letters = (await LookAsync(deal, deal.SellerId)).QuerySelector("#flea-messages")!;
        Assert.That(letters.QuerySelector("form"), Is.Null);
        Assert.That(letters.TextContent, Does.Contain("This account was closed"));
    }

    [Test]
    public async Task A_long_correspondence_is_there_as_a_whole()
    {
        var deal = await Deals.AtAsync(DealStatus.New);
        for (var i = 1; i <= 55; i++)
            await Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.SellerId, $"Letter no. {i}."));
        using var buyer = await LogInAsync(deal.BuyerId);
        var page = await buyer.DocumentAsync($"/customer/flea-market/deals/{deal.Id}");
        Assert.That(page.Body!.TextContent, Does.Contain("Letter no. 55.").And.Not.Contain("Letter no. 5."));

        Assert.That(await buyer.ReadAsync(page.QuerySelector("[data-flea-older]")!.GetAttribute("href")!.Split('#')[0]), Does.Contain("Letter no. 1.").And.Contain("Letter no. 55."));
    }

    [TestCase("messages", "flea-messages")]
    [TestCase("feedback", "flea-feedback")]
    [TestCase("feedback/answer", "flea-feedback")]
    public async Task The_address_of_a_refused_form_leads_to_the_deal(string form, string place)
    {
        var deal = await Deals.AtAsync(DealStatus.Sent);
        using var buyer = await LogInAsync(deal.BuyerId);

        var answer = await buyer.GetAsync($"/customer/flea-market/deals/{deal.Id}/{form}");

        Assert.That((answer.StatusCode, answer.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.Redirect, $"/customer/flea-market/deals/{deal.Id}#{place}")));
    }

    [Test]
    public async Task Adding_an_order_asks_for_the_listing()
    {
        var seller = await Scene.CustomerAsync();
        await DealOfAsync(seller, true);
        using var visitor = await LogInAsync(seller);

        var answer = await visitor.PostAsync("/customer/flea-market/sales/add", [new("ListingId", "0"), new("BuyerId", "0"), new("Quantity", "1")]);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("choose one of your listings").And.Contain("choose a customer"));
    }

    [Test]
    public async Task Of_two_buyers_of_one_name_it_is_said_what_each_wrote_about()
    {
        var (seller, listing) = await SellerAsync();
        using var visitor = seller;
        var first = await Scene.CommentAsync(listing);
        Assert.That(await visitor.ReadAsync("/customer/flea-market/sales/add"), Does.Contain($"value=\"{first.AuthorId}\">").And.Not.Contain("who wrote about"));

        var second = await Scene.CommentAsync(listing);

        var page = await visitor.ReadAsync("/customer/flea-market/sales/add");
        foreach (var buyerId in (int[])[first.AuthorId, second.AuthorId])
            Assert.That(page, Does.Match($"<option value=\"{buyerId}\">[^<]+, who wrote about {listing.Name} on "));
    }

    [Test]
    public async Task My_flea_market_says_what_waits()
    {
        var seller = await Scene.CustomerAsync();
        await DealOfAsync(seller, true);
        using var visitor = await LogInAsync(seller);

        Assert.That(await visitor.ReadAsync("/customer/flea-market"), Does.Contain("Sales waiting for you: 1"));
    }

    private async Task<Visitor> LogInAsync(int customerId) =>
        await LogInAsync(await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(customerId)));

    private async Task<IDocument> LookAsync(Deal deal, int customerId)
    {
        using var visitor = await LogInAsync(customerId);
        return await visitor.DocumentAsync($"/customer/flea-market/deals/{deal.Id}");
    }

    private async Task<Deal> DealOfAsync(Customer reader, bool sells)
    {
        var (seller, buyer) = sells ? (reader, await Scene.CustomerAsync()) : (await Scene.CustomerAsync(), reader);
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        return DealScene.Done(await Deals.RequestAsync(buyer, listing));
    }
}
