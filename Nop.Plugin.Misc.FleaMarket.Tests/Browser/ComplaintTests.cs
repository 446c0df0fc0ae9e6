using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class ComplaintTests : BrowserTests
{
    private const int NotFound = 404;

    private async Task<int> OnOfferAsync(string name)
    {
        var id = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        return id;
    }

    private async Task<int> RequestedAsync(string name)
    {
        var form = await RequestForm.OpenAsync(await BuyerAsync(), await OnOfferAsync(name));
        await form.FillAsync("Is it still there?");
        return (await form.SendAsync()).Id;
    }

    [Test]
    public async Task A_complaint_stands_on_the_buyers_card_of_every_deal_until_a_moderator_strikes_it()
    {
        var (first, second) = (Unique("Kettle"), Unique("Toaster"));
        var words = $"{first}: agreed to pay and never did";
        var deal = await RequestedAsync(first);
        var form = await (await BuyerCardPage.OpenAsync(await SellerAsync(), deal)).ComplainAsync();
        await form.SendWithoutTypeAsync(words);
        var author = await form.SendAsync(words);

        var other = await RequestedAsync(second);
        await (await BuyerCardPage.OpenAsync(await SellerAsync(), other)).ExpectAsync(words, author);
        await (await DealPage.OpenAsync(await BuyerAsync(), deal)).ExpectNoTextAsync(words);
        Assert.That(await BuyerCardPage.StatusAsync(await BuyerAsync(), deal), Is.EqualTo(NotFound));
        var stranger = await GuestAsync();
        await new RegisterPage(stranger).RegisterAsync();
        Assert.That(await BuyerCardPage.StatusAsync(stranger, deal), Is.EqualTo(NotFound));

        var desk = await ComplaintGridPage.OpenAsync(await AdministratorAsync());
        await desk.StrikeAsync(words, "The buyer has shown the receipt.");
        await desk.ExpectStruckAsync(words, "The buyer has shown the receipt.");
        await (await BuyerCardPage.OpenAsync(await SellerAsync(), other)).ExpectNoneAsync(words);
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
}
