using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>A customer asks in private, is answered, and buys.</summary>
internal class PrivateQuestionTests : BrowserTests
{
    [Test]
    public async Task A_question_is_answered_and_goes_with_the_request([Values] bool withScripts)
    {
        var name = Unique("Kettle");
        var listing = await OnOfferAsync(name, null, new KeyValuePair<string, string>("TakesPrivateQuestions", "true"));
        var options = new BrowserNewContextOptions { JavaScriptEnabled = withScripts };
        var asker = await (await ListingPage.OpenAsync(await BuyerAsync(options), listing)).AskAsync($"Does the {name} whistle?");
        await asker.ExpectStatusAsync(DealStatus.Asked);

        var sales = await DealListPage.WaitingSalesAsync(await SellerAsync(options));
        await sales.ExpectUnreadAsync(name);
        var seller = await sales.OpenAsync(name);
        await seller.ExpectTextAsync($"Does the {name} whistle?");
        await seller.WriteAsync("Like a train.");

        await asker.ReloadAsync();
        await asker.ExpectTextAsync("Like a train.");
        var form = await asker.RequestAsync();
        await form.FillAsync("Then I take it.");
        var buyer = await form.SendAsync();

        Assert.That(buyer.Id, Is.EqualTo(seller.Id));
        await buyer.ExpectStatusAsync(DealStatus.New);
        await buyer.ExpectTextAsync("Like a train.");
        await seller.ReloadAsync();
        await seller.ExpectTextAsync("Then I take it.");
    }
}
