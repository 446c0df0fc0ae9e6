using System.Net;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class PrivateQuestionPageTests(StoreDatabase database) : WebTests(database)
{
    private DealScene Deals => new(Store, Scene);

    private Task<IList<Deal>> DealsOnAsync(Listing listing) =>
        Store.AskAsync((IRepository<Deal> deals) => deals.GetAllAsync(rows => rows.Where(deal => deal.ListingId == listing.Id)));

    private async Task<Visitor> LogInAsync(int customerId) =>
        await Visitor.LogInAsync(Store.Address, await Store.AskAsync((IRepository<Customer> customers) => customers.GetByIdAsync(customerId)));

    [Test]
    public async Task A_question_is_sent_from_the_listing_and_read_by_the_two_alone()
    {
        var listing = await Deals.TakingQuestionsAsync();
        using var asker = await CustomerAsync();
        Assert.That(await asker.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Contain($"/flea-market/ask/{listing.Id}"));
        Assert.That(await asker.ReadAsync($"/flea-market/ask/{listing.Id}"), Does.Contain("name=\"text\""));

        var answer = await asker.PostAsync($"/flea-market/ask/{listing.Id}", [new("text", "Is it <b>heavy</b>?\nI mean it."), new("Quantity", "3"), new("StatusId", "50")]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.Content.ReadAsStringAsync());
        var deal = (await DealsOnAsync(listing)).Single();
        Assert.That((deal.Status, deal.Quantity), Is.EqualTo((DealStatus.Asked, 0)));
        var path = $"/customer/flea-market/deals/{deal.Id}";
        using var seller = await LogInAsync(deal.SellerId);
        foreach (var visitor in (Visitor[])[asker, seller])
            Assert.That(await visitor.ReadAsync(path), Does.Contain("Is it &lt;b&gt;heavy&lt;/b&gt;?").And.Not.Contain("<b>heavy").And.Not.Contain("$0.00"));
        Assert.That(await seller.ReadAsync("/customer/flea-market/sales?status=3"), Does.Contain("Questions").And.Contain(path).And.Not.Contain("$0.00"));
        Assert.That(await seller.ReadAsync($"{path}/steps/{DealAction.EndQuestion}"), Does.Contain("Winter coat").And.Not.Contain("$0.00"));
        using var stranger = await CustomerAsync();
        Assert.That((await stranger.GetAsync(path)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await stranger.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Not.Contain("heavy"));

        var again = await asker.GetAsync($"/flea-market/ask/{listing.Id}");
        Assert.That(again.Headers.Location!.ToString(), Does.Contain(path));
    }

    /// <summary>The development store's CAPTCHA is never solved.</summary>
    [Test]
    public async Task A_captcha_that_is_not_solved_refuses_the_question_where_the_store_asks_for_one()
    {
        var listing = await Deals.TakingQuestionsAsync();
        using var asker = await CustomerAsync();
        await SetCaptchaAsync(true);
        try
        {
            var page = await Visitor.DocumentAsync(await asker.PostAsync($"/flea-market/ask/{listing.Id}", [new("text", "Hello robots")]));
            Assert.That(page.QuerySelector("textarea[name=text]")!.TextContent.Trim(), Is.EqualTo("Hello robots"));
            Assert.That(page.QuerySelectorAll("[data-flea-fixed] .captcha-box").Length, Is.EqualTo(1));
            Assert.That(page.QuerySelector(".flea-errors"), Is.Not.Null);
            Assert.That(await DealsOnAsync(listing), Is.Empty);

            await using var _ = await Scene.SettingsAsync(settings => settings.ShowCaptchaOnComments = false);
            Assert.That((await asker.PostAsync($"/flea-market/ask/{listing.Id}", [new("text", "Hello robots")])).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        }
        finally
        {
            await SetCaptchaAsync(false);
        }

        Task SetCaptchaAsync(bool enabled) => Store.AskAsync(async (ISettingService service) =>
        {
            var settings = await service.LoadSettingAsync<CaptchaSettings>();
            settings.Enabled = enabled;
            await service.SaveSettingAsync(settings);
        });
    }

    [Test]
    public async Task Guests_log_in_and_come_back()
    {
        var listing = await Deals.TakingQuestionsAsync();
        using var guest = Guest();

        Assert.That(await guest.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Contain($"/flea-market/ask/{listing.Id}"));
        var answer = await guest.GetAsync($"/flea-market/ask/{listing.Id}");
        Assert.That(Uri.UnescapeDataString(answer.Headers.Location!.ToString()), Does.Contain("login").And.Contain($"/flea-market/ask/{listing.Id}").IgnoreCase);
    }

    [Test]
    public async Task Where_none_are_taken_there_is_no_way_to_one()
    {
        var listing = await Scene.ApprovedAsync();
        using var asker = await CustomerAsync();

        Assert.That(await asker.ReadAsync($"/flea-market/{listing.Id}/winter-coat"), Does.Not.Contain("/flea-market/ask/"));
        Assert.That((await asker.GetAsync($"/flea-market/ask/{listing.Id}")).Headers.Location!.ToString(), Does.Contain($"/flea-market/{listing.Id}"));
        var page = await Visitor.DocumentAsync(await asker.PostAsync($"/flea-market/ask/{listing.Id}", [new("text", "May I?")]));
        Assert.That(page.QuerySelector(".flea-errors")!.TextContent, Does.Contain("No private questions"));
        Assert.That(page.QuerySelector("[name=text]")!.TextContent, Is.EqualTo("May I?"));
    }

    [Test]
    public async Task What_is_asked_for_later_shows_the_letters_in_their_order()
    {
        var asker = await Scene.CustomerAsync();
        var listing = await Deals.TakingQuestionsAsync();
        var deal = DealScene.Done(await Deals.AskAsync(asker, listing, "Before the request"));
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        DealScene.Done(await Deals.RequestAsync(asker, listing, DealScene.Terms() with { Message = "With the request" }));
        using var seller = await LogInAsync(deal.SellerId);

        var page = await seller.DocumentAsync($"/customer/flea-market/deals/{deal.Id}");

        Assert.That(page.QuerySelectorAll(".flea-letter .flea-text").Select(letter => letter.TextContent), Is.EqualTo(new[] { "Before the request", "With the request" }));
    }

    [Test]
    public async Task The_back_office_reads_the_letters_once_one_of_the_two_has_complained()
    {
        var deal = DealScene.Done(await Deals.AskAsync(await Scene.CustomerAsync(), await Deals.TakingQuestionsAsync(), "You silly goose"));
        using var admin = await AdministratorAsync();
        var path = $"/Admin/FleaMarketDealEdit/Show/{deal.Id}";
        Assert.That(await admin.ReadAsync(path), Does.Not.Contain("silly goose").And.Contain("once one of the two has complained"));
        Assert.That(await RowsAsync([]), Does.Not.Contain($"\"Id\":{deal.Id},"));
        Assert.That(await RowsAsync([new("SearchStatusIds", $"{(int)DealStatus.Asked}")]), Does.Contain($"\"Id\":{deal.Id},"));

        var type = (await Store.AskAsync((ModerationReasons reasons) => reasons.OfAsync(ReasonKind.ComplaintAboutBuyer)))[0].Id;
        await Store.AskAsync((ComplaintService complaints) => complaints.ComplainAsync(deal, deal.SellerId, type, "Insults"));

        Assert.That(await admin.ReadAsync(path), Does.Contain("silly goose"));

        async Task<string> RowsAsync(KeyValuePair<string, string>[] more)
        {
            var answer = await admin.PostAsync("/Admin/FleaMarketDeal/Rows", [.. Fields.Grid(length: 5000), .. more]);
            return await answer.Content.ReadAsStringAsync();
        }
    }
}
