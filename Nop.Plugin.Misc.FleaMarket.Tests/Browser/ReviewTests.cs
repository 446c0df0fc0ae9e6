using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class ReviewTests : BrowserTests
{
    [Test]
    public async Task A_buyer_asks_the_seller_answers_and_a_moderator_hides()
    {
        var name = Unique("Skirt");
        var id = await OnOfferAsync(name);
        var (question, answer) = ($"Does {name} fit a tall person?", $"{name} fits up to 1.80 m");

        var buyer = await ReviewsPage.ChooseAsync(await BuyerAsync(), id);
        await buyer.WriteAsync(question);
        await buyer.ExpectAsync(question);
        await buyer.ExpectCountAsync(1);
        await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(Market.Seller.Email, name, "fit a tall person");

        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        var seller = await mine.OpenWaitingCommentsAsync(name);
        await seller.AnswerAsync(question, answer);
        await seller.ExpectAnswerOfSellerAsync(question, answer);
        await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(Market.Buyer.Email, name, "fits up to");
        await (await MyListingsPage.OpenAsync(await SellerAsync())).ExpectNoWaitingCommentsAsync(name);

        var guest = await ReviewsPage.OpenAsync(await GuestAsync(), id);
        await guest.ExpectAnswerOfSellerAsync(question, answer);
        await guest.ExpectNoFormAsync();

        await ModerateAsync(name, question, id);
        await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).ExpectAsync(question);
    }

    [Test]
    public async Task The_owner_hides_a_comment_on_the_own_listing()
    {
        var name = Unique("Gloves");
        var id = await OnOfferAsync(name);
        var comment = $"Rude words about {name}";
        await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).WriteAsync(comment);

        var seller = await ReviewsPage.OpenAsync(await SellerAsync(), id);
        await seller.HideAsync(comment);
        await seller.ExpectHiddenMarkAsync(comment);

        await (await ReviewsPage.OpenAsync(await GuestAsync(), id)).ExpectNoneAsync(comment);
    }

    [Test]
    public async Task Asking_and_answering_work_without_scripts()
    {
        var name = Unique("Belt");
        var id = await OnOfferAsync(name);
        var question = $"How long is {name}?";

        var buyer = await ReviewsPage.OpenAsync(await BuyerAsync(new() { JavaScriptEnabled = false }), id);
        await Expect(buyer.Description).ToBeVisibleAsync();
        await buyer.WriteAsync(question);
        await buyer.ExpectAsync(question);

        var seller = await ReviewsPage.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }), id);
        await seller.AnswerAsync(question, "One metre");
        await seller.ExpectAnswerOfSellerAsync(question, "One metre");
        await seller.HideAsync(question);
        await (await ReviewsPage.OpenAsync(await GuestAsync(new() { JavaScriptEnabled = false }), id)).ExpectNoneAsync(question);
    }

    [Test]
    public async Task Tabs_are_walked_by_the_keyboard()
    {
        var name = Unique("Vest");
        var id = await OnOfferAsync(name);
        var page = await BuyerAsync();
        await page.GotoAsync($"/flea-market/{id}");
        var reviews = new ReviewsPage(page);

        await reviews.ChooseByKeyboardAsync();

        await Expect(reviews.Text).ToBeVisibleAsync();
        await Expect(reviews.Description).Not.ToBeVisibleAsync();
    }

    private async Task ModerateAsync(string listing, string question, int id)
    {
        var listings = await ModerationPage.OpenAsync(await AdministratorAsync());
        await listings.SearchAsync(listing);
        var grid = await CommentGridPage.FollowAsync(listings, listing);
        await grid.ExpectRowsAsync(2);
        await grid.SearchAsync(question);
        await grid.HideAsync(question);
        await grid.ExpectHiddenAsync(question);
        await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).ExpectNoneAsync(question);
        await grid.ShowSelectedAsync(question);
        await grid.ExpectShownAsync(question);
    }
}
