using System.Net;
using AngleSharp.Dom;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class CommentPageTests(StoreDatabase database) : WebTests(database)
{
    private const string Markup = "<img src=x onerror=alert(1)>";

    private static string Page(Listing listing) => $"/flea-market/{listing.Id}/winter-coat";

    private static string Comments(Listing listing) => $"/flea-market/{listing.Id}/comments";

    private static KeyValuePair<string, string>[] Fields(string text, int answersId = 0) => [new("Text", text), new("AnswersId", $"{answersId}")];

    private static async Task<IDocument> ParseAsync(HttpResponseMessage answer) =>
        await Visitor.DocumentAsync(answer);

    private async Task<IDocument> LookAsync(Visitor visitor, Listing listing, string query = "") =>
        await ParseAsync(await visitor.GetAsync(Page(listing) + query));

    [Test]
    public async Task A_guest_reads_and_is_led_to_the_log_in_and_back()
    {
        var listing = await Scene.ApprovedAsync();
        var comment = await Scene.CommentAsync(listing);
        using var guest = Guest();

        var page = await LookAsync(guest, listing);

        Assert.That(page.QuerySelector($"#comment-{comment.Id}")!.TextContent, Does.Contain(comment.Text));
        Assert.That(page.QuerySelectorAll("textarea, [data-flea-answer], form[action*='/comments']"), Is.Empty);
        Assert.That(page.QuerySelector(".flea-comments__guest a")!.GetAttribute("href"), Does.Contain(Uri.EscapeDataString(Page(listing) + "#flea-reviews")).IgnoreCase);
        Assert.That(page.QuerySelector("#flea-tab-reviews .flea-count")!.TextContent, Does.Contain("1"));
    }

    [Test]
    public async Task A_comment_is_written_and_its_page_shown()
    {
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();

        var answer = await buyer.PostAsync(Comments(listing), Fields($"Is it {Markup} warm?"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location!.ToString(), Does.Match(@"^/flea-market/\d+/winter-coat\?comment=\d+#comment-\d+$"));
        var html = await buyer.ReadAsync(answer.Headers.Location.ToString().Split('#')[0]);
        Assert.That(html, Does.Not.Contain(Markup).And.Contain("Is it &lt;img"));
    }

    [Test]
    public async Task The_owners_answer_is_marked_and_stands_under_the_question()
    {
        var (seller, listing) = await SellerAsync();
        var question = await Scene.CommentAsync(listing);

        var form = await LookAsync(seller, listing, $"?comment={question.Id}&answer={question.Id}");
        Assert.That(form.QuerySelector("[data-flea-answers-id]")!.GetAttribute("value"), Is.EqualTo($"{question.Id}"));
        await seller.PostAsync(Comments(listing), Fields("It is", question.Id));

        var page = await LookAsync(seller, listing);
        var answer = page.QuerySelector($"[data-flea-conversation='{question.Id}'] .flea-answers .flea-comment--seller")!;
        Assert.That(answer.TextContent, Does.Contain("It is").And.Contain("Seller"));
        Assert.That(page.QuerySelector($"#comment-{question.Id} .flea-status--seller"), Is.Null);
        seller.Dispose();
    }

    [Test]
    public async Task A_refused_comment_comes_back_with_the_message_beside_the_field_and_what_was_typed()
    {
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();
        var typed = Markup + new string('x', ListingComment.LongestText);

        var answer = await buyer.PostAsync(Comments(listing), Fields(typed));

        var page = await ParseAsync(answer);
        Assert.That((answer.StatusCode, page.QuerySelector("#flea-comment-text")!.TextContent), Is.EqualTo((HttpStatusCode.OK, typed)));
        Assert.That(page.QuerySelector("#flea-comment-text")!.GetAttribute("aria-invalid"), Is.EqualTo("true"));
        Assert.That(page.QuerySelector("#flea-comment-error")!.TextContent, Does.Contain("2000"));
        Assert.That(page.QuerySelector(".flea-gallery"), Is.Not.Null, "the whole page is there");
    }

    [Test]
    public async Task Too_many_comments_are_answered_with_429_and_a_sentence()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostCommentsPerAccountAndHour = 1);
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();
        await buyer.PostAsync(Comments(listing), Fields("The first"));

        var answer = await buyer.PostAsync(Comments(listing), Fields("The second"));

        var page = await ParseAsync(answer);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(page.QuerySelector("#flea-comment-text")!.TextContent, Is.EqualTo("The second"));
        Assert.That(page.QuerySelector("#flea-comment-error")!.TextContent, Does.Contain("hour"));
    }

    [Test]
    public async Task Text_that_answered_what_is_hidden_now_is_not_lost()
    {
        var listing = await Scene.ApprovedAsync();
        var question = await Scene.CommentAsync(listing);
        await Store.AskAsync((CommentModeration visibility) => visibility.HideAsync(listing.SellerId, question.Id));
        using var buyer = await CustomerAsync();

        var page = await ParseAsync(await buyer.PostAsync(Comments(listing), Fields("I know", question.Id)));

        Assert.That(page.QuerySelector("#flea-comment-text")!.TextContent, Is.EqualTo("I know"));
        Assert.That(page.QuerySelector("[data-flea-answers-id]")!.GetAttribute("value"), Is.EqualTo("0"));
    }

    [Test]
    public async Task What_is_not_public_takes_no_comment()
    {
        var waiting = await Scene.OfferedAsync();
        var sold = Scene.Done(await Scene.SellAsync(await Scene.ApprovedAsync()));
        using var buyer = await CustomerAsync();

        Assert.That((await buyer.PostAsync(Comments(waiting), Fields("Hello"))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await buyer.PostAsync(Comments(sold), Fields("Hello"))).StatusCode, Is.EqualTo(HttpStatusCode.Gone));
    }

    [Test]
    public async Task Conversations_are_paged_and_a_link_to_a_comment_finds_its_page()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.CommentsPageSize = 2);
        var listing = await Scene.ApprovedAsync();
        var comments = new List<ListingComment>();
        for (var number = 0; number < 5; number++)
            comments.Add(await Scene.CommentAsync(listing, $"Question {number}"));
        using var guest = Guest();

        var first = await LookAsync(guest, listing);
        Assert.That(first.QuerySelectorAll(".flea-conversation").Length, Is.EqualTo(2));
        Assert.That(first.QuerySelector(".flea-comments .next-page a")!.GetAttribute("href"), Is.EqualTo(Page(listing) + "?page=2#flea-reviews"));
        Assert.That((await LookAsync(guest, listing, "?page=3")).QuerySelector($"#comment-{comments[0].Id}"), Is.Not.Null);
        Assert.That((await LookAsync(guest, listing, $"?comment={comments[2].Id}")).QuerySelector($"#comment-{comments[2].Id}"), Is.Not.Null);
        foreach (var nonsense in (string[])["?page=-1", "?page=x", "?page=99999999", "?comment=x&answer=-5", "?comment=999999"])
            Assert.That((await guest.GetAsync(Page(listing) + nonsense)).StatusCode, Is.EqualTo(HttpStatusCode.OK), nonsense);
        Assert.That((await guest.GetAsync($"/flea-market/{listing.Id}?comment=1")).Headers.Location!.ToString(), Is.EqualTo(Page(listing) + "?comment=1"));
    }

    [Test]
    public async Task A_hidden_comment_is_seen_by_those_who_may_hide_it_alone()
    {
        var (seller, listing) = await SellerAsync();
        var comment = await Scene.CommentAsync(listing);
        using var administrator = await AdministratorAsync();
        using var buyer = await CustomerAsync();

        await seller.PostAsync($"{Comments(listing)}/{comment.Id}/hide", []);
        Assert.That(await buyer.ReadAsync(Page(listing)), Does.Not.Contain(comment.Text));
        Assert.That(await seller.ReadAsync(Page(listing)), Does.Contain(comment.Text).And.Not.Contain($"/{comment.Id}/show"));
        Assert.That(await administrator.ReadAsync(Page(listing)), Does.Contain($"/{comment.Id}/show"));

        await administrator.PostAsync($"{Comments(listing)}/{comment.Id}/show", []);
        Assert.That(await buyer.ReadAsync(Page(listing)), Does.Contain(comment.Text));
        seller.Dispose();
    }

    [Test]
    public async Task A_comment_is_hidden_by_way_of_its_own_listing_only()
    {
        var (seller, listing) = await SellerAsync();
        var foreign = await Scene.CommentAsync(await Scene.ApprovedAsync());

        Assert.That((await seller.PostAsync($"{Comments(listing)}/{foreign.Id}/hide", [])).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        seller.Dispose();
    }

    [Test]
    public async Task Mails_are_muted_and_asked_for_again_on_the_page()
    {
        var (seller, listing) = await SellerAsync();
        Assert.That((await seller.GetAsync($"{Comments(listing)}/mute")).Headers.Location!.ToString(), Is.EqualTo(Page(listing) + "#flea-comment-mails"));
        Assert.That((await LookAsync(seller, listing)).QuerySelector(".flea-mute button")!.GetAttribute("value"), Is.EqualTo("true"));

        await seller.PostAsync($"{Comments(listing)}/mute", [new("muted", "true")]);
        Assert.That((await LookAsync(seller, listing)).QuerySelector(".flea-mute button")!.GetAttribute("value"), Is.EqualTo("false"));

        using var stranger = await CustomerAsync();
        Assert.That((await LookAsync(stranger, listing)).QuerySelector(".flea-mute"), Is.Null);
        seller.Dispose();
    }

    [Test]
    public async Task A_store_without_comments_shows_none()
    {
        var (seller, listing) = await SellerAsync();
        await Scene.CommentAsync(listing);
        await using var _ = await Scene.SettingsAsync(settings => settings.AllowComments = false);

        Assert.That((await LookAsync(seller, listing)).QuerySelector("#flea-reviews"), Is.Null);
        Assert.That(await seller.ReadAsync("/customer/flea-market"), Does.Not.Contain("flea-unanswered"));
        Assert.That((await seller.PostAsync(Comments(listing), Fields("Hello"))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        seller.Dispose();
    }

    [Test]
    public async Task My_flea_market_says_how_many_comments_wait()
    {
        var (seller, listing) = await SellerAsync();
        await Scene.CommentAsync(listing);
        await Scene.CommentAsync(listing);

        var page = await ParseAsync(await seller.GetAsync("/customer/flea-market"));

        Assert.That(page.QuerySelector("a.flea-unanswered")!.GetAttribute("href"), Is.EqualTo(Page(listing) + "#flea-reviews"));
        Assert.That(page.QuerySelectorAll(".flea-unanswered").Select(element => element.TextContent), Has.All.Contains("2"));
        seller.Dispose();
    }

    /// <summary>The development store's CAPTCHA is never solved.</summary>
    [Test]
    public async Task A_captcha_that_is_not_solved_refuses_the_comment_where_the_store_asks_for_one()
    {
        var listing = await Scene.ApprovedAsync();
        using var buyer = await CustomerAsync();
        await SetCaptchaAsync(true);
        try
        {
            var page = await ParseAsync(await buyer.PostAsync(Comments(listing), Fields("Hello robots")));
            Assert.That(page.QuerySelector("#flea-comment-text")!.TextContent, Is.EqualTo("Hello robots"));
            Assert.That(page.QuerySelectorAll(".captcha-box").Length, Is.EqualTo(1));
            Assert.That(page.QuerySelector("#flea-comment-error")!.TextContent, Is.Not.Empty);

            await using var _ = await Scene.SettingsAsync(settings => settings.ShowCaptchaOnComments = false);
            Assert.That((await buyer.PostAsync(Comments(listing), Fields("Hello robots"))).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        }
        finally
        {
            await SetCaptchaAsync(false);
        }
    }

    [Test]
    public async Task Names_are_no_addresses()
    {
        var listing = await Scene.ApprovedAsync();
        var comment = await Scene.CommentAsync(listing);
        using var guest = Guest();
        try
        {
            foreach (var format in Enum.GetValues<CustomerNameFormat>())
            {
                await ChangeAsync((CustomerSettings settings) => settings.CustomerNameFormat = format);
                Assert.That((await LookAsync(guest, listing)).QuerySelector($"#comment-{comment.Id} .flea-comment__author")!.TextContent, Is.Not.Empty.And.Not.Contain("@"), $"{format}");
            }
        }
        finally
        {
            await ChangeAsync((CustomerSettings settings) => settings.CustomerNameFormat = CustomerNameFormat.ShowFirstName);
        }
    }

    private Task SetCaptchaAsync(bool enabled) => ChangeAsync((CaptchaSettings settings) => settings.Enabled = enabled);

    private Task ChangeAsync<T>(Action<T> change) where T : Nop.Core.Configuration.ISettings, new() => Store.AskAsync(async (ISettingService service) =>
    {
        var settings = await service.LoadSettingAsync<T>();
        change(settings);
        await service.SaveSettingAsync(settings);
    });
}
