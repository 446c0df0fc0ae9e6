using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class ComplaintTests : BrowserTests
{
    private const int NotFound = 404;

    private async Task<int> RequestedAsync(string name, Account? seller = null) => (await RequestAsync(await OnOfferAsync(name, seller))).Id;

    [Test]
    public async Task A_complaint_is_read_by_another_seller_of_the_same_buyer_until_a_moderator_strikes_it()
    {
        var (first, second) = (Unique("Kettle"), Unique("Toaster"));
        var words = $"{first}: agreed to pay and never did";
        var deal = await RequestedAsync(first);
        var form = await (await BuyerCardPage.OpenAsync(await SellerAsync(), deal)).ComplainAsync();
        await form.SendWithoutTypeAsync(words);
        var author = await form.SendAsync(words);

        await ExpectNoCardAsync(await SecondSellerAsync(), deal);
        var other = await RequestedAsync(second, Market.SecondSeller);
        await (await BuyerCardPage.OpenAsync(await SecondSellerAsync(), other)).ExpectAsync(words, author);
        await ExpectNoCardAsync(await SecondSellerAsync(), deal);
        await ExpectNoCardAsync(await SellerAsync(), other);
        var stranger = await GuestAsync();
        await new RegisterPage(stranger).RegisterAsync();
        await ExpectNoCardAsync(stranger, other);
        await ExpectNoCardAsync(await BuyerAsync(), other);
        await (await DealPage.OpenAsync(await BuyerAsync(), other)).ExpectNoTextAsync(words);

        var desk = await ComplaintGridPage.OpenAsync(await AdministratorAsync());
        await desk.StrikeAsync(words, "The buyer has shown the receipt.");
        await desk.ExpectStruckAsync(words, "The buyer has shown the receipt.");
        await (await BuyerCardPage.OpenAsync(await SecondSellerAsync(), other)).ExpectNoneAsync(words);
        await (await BuyerCardPage.OpenAsync(await SellerAsync(), deal)).ExpectNoneAsync(words);
    }

    [Test]
    public async Task A_listing_is_reported_to_the_moderators()
    {
        var name = Unique("Statue");
        var words = $"{name} is a forgery";
        var listing = await OnOfferAsync(name);

        await (await ComplaintForm.ReportAsync(await BuyerAsync(), listing)).SendAsync(words);

        var desk = await ComplaintGridPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(words);
        await desk.ExpectStandingAsync(words);
        await desk.StrikeAsync(words, "Checked");
    }

    [Test]
    public async Task Complaining_works_without_scripts()
    {
        var name = Unique("Lamp");
        var words = $"{name}: rude letters";
        var deal = await RequestedAsync(name);

        var form = await (await BuyerCardPage.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }), deal)).ComplainAsync();
        await form.SendWithoutTypeAsync(words);
        var author = await form.SendAsync(words);

        await (await BuyerCardPage.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }), deal)).ExpectAsync(words, author);
        await (await ComplaintGridPage.OpenAsync(await AdministratorAsync())).StrikeAsync(words, "Settled");
    }

    private static async Task ExpectNoCardAsync(IPage page, int deal) => Assert.That(await BuyerCardPage.StatusAsync(page, deal), Is.EqualTo(NotFound));
}
