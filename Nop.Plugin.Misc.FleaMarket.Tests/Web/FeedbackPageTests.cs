using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class FeedbackPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Markup = "<img src=x onerror=alert(1)>";

    private FeedbackScene Said => new(Store, Scene);

    private static string Page(Deal deal) => $"/customer/flea-market/deals/{deal.Id}";

    private static string Seller(Deal deal) => $"/flea-market/sellers/{deal.SellerId}";

    private static KeyValuePair<string, string>[] Fields(string product, string seller, string text) =>
        [new("ProductStars", product), new("SellerStars", seller), new("FeedbackText", text)];

    private async Task<Visitor> LogInAsync(int customerId) =>
        await Visitor.LogInAsync(Store.Address, await Store.AskAsync((ICustomerService customers) => customers.GetCustomerByIdAsync(customerId)));

    private static async Task<IDocument> ParseAsync(HttpResponseMessage answer) =>
        await Visitor.DocumentAsync(answer);

    private static async Task<IDocument> LookAsync(Visitor visitor, string path) => await ParseAsync(await visitor.GetAsync(path));

    [Test]
    public async Task The_buyer_says_something_the_seller_answers_and_everybody_reads_it()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Closed);
        using var buyer = await LogInAsync(deal.BuyerId);
        using var seller = await LogInAsync(deal.SellerId);
        using var guest = Guest();
        Assert.That(await buyer.ReadAsync("/customer/flea-market/purchases?status=50"), Does.Contain($"{Page(deal)}#flea-feedback"));

        var given = await buyer.PostAsync($"{Page(deal)}/feedback", Fields("4", "3", $"Nice {Markup}"));
        var answered = await seller.PostAsync($"{Page(deal)}/feedback/answer", [new("answer", $"Thanks {Markup}")]);

        Assert.That((given.StatusCode, given.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.Redirect, $"{Page(deal)}#flea-feedback")));
        Assert.That(answered.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        foreach (var (visitor, path) in new[] { (guest, Seller(deal)), (buyer, Page(deal)), (seller, Page(deal)) })
        {
            var html = await visitor.ReadAsync(path);
            Assert.That(html, Does.Not.Contain(Markup).And.Contain("Nice &lt;img").And.Contain("Thanks &lt;img").And.Contain("3 of 5").And.Contain("4 of 5"));
        }
        Assert.That(await buyer.ReadAsync("/customer/flea-market/purchases?status=50"), Does.Not.Contain($"{Page(deal)}#flea-feedback"));
        Assert.That(await guest.ReadAsync(Seller(deal)), Does.Contain("3.0 of 5, ratings: 1"));
    }

    [Test]
    public async Task A_refusal_names_everything_that_is_missing()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Sent);
        using var buyer = await LogInAsync(deal.BuyerId);

        var page = await ParseAsync(await buyer.PostAsync($"{Page(deal)}/feedback", Fields("", "9", " ")));

        foreach (var field in (string[])["ProductStars", "SellerStars", "FeedbackText"])
            Assert.That(page.QuerySelector($"#flea-{field}-error")!.TextContent, Is.Not.Empty, field);
    }

    [Test]
    public async Task A_refused_form_keeps_what_was_typed()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Sent);
        using var buyer = await LogInAsync(deal.BuyerId);

        var page = await ParseAsync(await buyer.PostAsync($"{Page(deal)}/feedback", Fields("4", "", "Warm & soft")));

        Assert.That(page.QuerySelector("#flea-FeedbackText")!.TextContent, Is.EqualTo("Warm & soft"));
        Assert.That(page.QuerySelector("[name=ProductStars][checked]")!.GetAttribute("value"), Is.EqualTo("4"));
        Assert.That(page.QuerySelector("#flea-SellerStars-error")!.TextContent, Is.Not.Empty);
        Assert.That(page.QuerySelector("#flea-ProductStars-error")!.TextContent, Is.Empty);
        Assert.That(await Said.NowAsync(deal), Is.Null);
    }

    [Test]
    public async Task A_refused_answer_keeps_what_was_typed()
    {
        var (deal, _) = await Said.GivenAsync();
        using var seller = await LogInAsync(deal.SellerId);
        var typed = new string('x', FeedbackAnswer.LongestText + 1);

        var page = await ParseAsync(await seller.PostAsync($"{Page(deal)}/feedback/answer", [new("answer", typed)]));

        Assert.That(page.QuerySelector("#flea-Answer")!.TextContent, Is.EqualTo(typed));
        Assert.That(page.QuerySelector("#flea-Answer-error")!.TextContent, Is.Not.Empty);
    }

    [Test]
    public async Task The_page_says_when_the_seller_may_remind_again()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Sent);
        using var seller = await LogInAsync(deal.SellerId);
        Assert.That((await LookAsync(seller, Page(deal))).QuerySelector("[data-flea-remind]"), Is.Not.Null);

        await seller.PostAsync($"{Page(deal)}/feedback/remind", []);
        await seller.PostAsync($"{Page(deal)}/feedback/remind", []);

        var page = await LookAsync(seller, Page(deal));
        Assert.That(page.QuerySelector("[data-flea-remind]"), Is.Null);
        Assert.That(page.QuerySelector("[data-flea-remind-again]"), Is.Not.Null);
        Assert.That(await Said.MailsAsync(deal.BuyerId), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Nothing_is_asked_before_there_is_something_to_judge()
    {
        var deal = await Said.Deals.AtAsync(DealStatus.Paid);
        using var buyer = await LogInAsync(deal.BuyerId);

        Assert.That((await LookAsync(buyer, Page(deal))).QuerySelector("#flea-feedback"), Is.Null);
    }

    [TestCase("feedback=-1")]
    [TestCase("feedback=99999")]
    [TestCase("feedback=x")]
    [TestCase("page=2&feedback=2")]
    public async Task A_page_that_is_not_there_is_the_nearest(string query)
    {
        var (deal, _) = await Said.GivenAsync();
        using var guest = Guest();

        Assert.That((await LookAsync(guest, $"{Seller(deal)}?{query}")).QuerySelectorAll(".flea-said__one"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Moderators_find_hide_show_and_export_it()
    {
        var (deal, feedback) = await Said.GivenAsync(FeedbackScene.Rating(2, text: "=HYPERLINK(\"x\")"));
        await Said.AnswerAsync(deal, "A seldom answer");
        using var administrator = await AdministratorAsync();
        using var guest = Guest();
        var listing = new KeyValuePair<string, string>("SearchListing", $"#{deal.ListingId}");

        Assert.That(await FindAsync(listing), Is.EqualTo(new[] { feedback.Id }));
        Assert.That(await FindAsync(listing, new("SearchStars", "1")), Is.Empty);
        Assert.That(await FindAsync(listing, new("SearchStars", "2"), new("SearchText", "SELDOM")), Is.EqualTo(new[] { feedback.Id }));
        await administrator.PostAsync("/Admin/FleaMarketFeedback/Decide", [new("ids", $"{feedback.Id}"), new("hide", "true")]);
        Assert.That(await FindAsync(listing, new("SearchHiddenId", "2")), Is.EqualTo(new[] { feedback.Id }));
        Assert.That(await guest.ReadAsync(Seller(deal)), Does.Not.Contain("A seldom answer").And.Not.Contain("flea-said__one"));
        await administrator.PostAsync("/Admin/FleaMarketFeedback/Decide", [new("ids", $"{feedback.Id}"), new("hide", "false")]);
        Assert.That(await guest.ReadAsync(Seller(deal)), Does.Contain("A seldom answer"));

        var file = await (await administrator.PostAsync("/Admin/FleaMarketFeedback/Export", [listing])).Content.ReadAsStringAsync();
        Assert.That(file, Does.Contain("\"'=HYPERLINK(\"\"x\"\")\"").And.Contain("A seldom answer"));
        var logged = await Store.AskAsync((IRepository<ActivityLog> log) => log.Table.CountAsync(entry => entry.EntityName == nameof(DealFeedback) && entry.EntityId == feedback.Id));
        Assert.That(logged, Is.EqualTo(2));

        async Task<IReadOnlyList<int>> FindAsync(params KeyValuePair<string, string>[] search)
        {
            var answer = await administrator.PostAsync("/Admin/FleaMarketFeedback/Rows", [.. Web.Fields.Grid().Where(field => field.Key != "SearchText"), .. search]);
            using var rows = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            return rows.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Id").GetInt32()).ToList();
        }
    }

    [Test]
    public async Task Pages_cost_as_many_statements_for_many_as_for_one()
    {
        using var guest = Guest();
        using var administrator = await AdministratorAsync();
        await CostAsync(1);
        var (one, many) = (await CostAsync(1), await CostAsync(6));

        Assert.That(many, Is.LessThanOrEqualTo(one));

        async Task<int> CostAsync(int count)
        {
            var (seller, buyer) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
            var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller, count + 1), count + 1)));
            for (var number = 0; number < count; number++)
            {
                var (deal, _) = await Said.GivenAsync(listing: listing);
                await Said.AnswerAsync(deal);
            }
            await ClosedAsync(buyer, listing);
            using var purchases = await Visitor.LogInAsync(Store.Address, buyer);
            await purchases.ReadAsync("/customer/info");
            return await guest.StatementsAsync(HttpMethod.Get, $"/flea-market/sellers/{seller.Id}", [])
                + await purchases.StatementsAsync(HttpMethod.Get, "/customer/flea-market/purchases?status=50", [])
                + await administrator.StatementsAsync(HttpMethod.Post, "/Admin/FleaMarketFeedback/Rows", [.. Web.Fields.Grid(), new("SearchListing", $"#{listing.Id}")]);
        }
    }

    private async Task ClosedAsync(Nop.Core.Domain.Customers.Customer buyer, Listing listing)
    {
        var deal = DealScene.Done(await Said.Deals.RequestAsync(buyer, listing));
        deal = DealScene.Done(await Said.Deals.MakeAsync(deal, DealAction.Approve));
        DealScene.Done(await Said.Deals.MakeAsync(deal, DealAction.Close));
    }
}
