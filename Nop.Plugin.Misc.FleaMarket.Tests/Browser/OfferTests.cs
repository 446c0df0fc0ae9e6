using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Seller and buyer agree on a price.</summary>
internal class OfferTests : BrowserTests
{
    private Task<int> TakingOffersAsync(string name, string lowest = "") => OnOfferAsync(name, null, new("TakesOffers", "true"), new("LowestOffer", lowest));

    private async Task<DealPage> OfferedAsync(int listing, string price, BrowserNewContextOptions? options = null)
    {
        var form = await RequestForm.OpenForOfferAsync(await BuyerAsync(options), listing);
        await form.FillAsync("Would you take a little less?");
        await form.OfferAsync(price);
        return await form.SendAsync();
    }

    [Test]
    public async Task The_two_agree_on_a_price_in_between([Values] bool withScripts)
    {
        var options = new BrowserNewContextOptions { JavaScriptEnabled = withScripts };
        var buyer = await OfferedAsync(await TakingOffersAsync(Unique("Lamp")), "8.00", options);
        await buyer.ExpectStatusAsync(DealStatus.Offered);
        await buyer.ExpectAmountAsync("8.00");

        var seller = await DealPage.OpenAsync(await SellerAsync(options), buyer.Id);
        await seller.MakeAsync(DealAction.Counter, ("Amount", "10.50"));
        await seller.ExpectNoStepAsync(DealAction.Approve);
        await buyer.ReloadAsync();
        await buyer.ExpectTextAsync("10.50");
        await buyer.PressAsync(DealAction.AcceptCounter);

        await buyer.ExpectStatusAsync(DealStatus.Confirmed);
        await buyer.ExpectAmountAsync("10.50");
        await seller.ReloadAsync();
        await seller.ExpectLastAsync("Price accepted", "10.50");
    }

    [Test]
    public async Task A_price_above_the_listings_is_refused_and_what_was_typed_stays()
    {
        var form = await RequestForm.OpenForOfferAsync(await BuyerAsync(), await TakingOffersAsync(Unique("Clock")));
        await form.FillAsync("I would pay more");
        await form.OfferAsync("99");
        await form.SendRefusedAsync();
        await form.OfferAsync("7.25");

        await (await form.SendAsync()).ExpectTextAsync("I would pay more");
    }

    [Test]
    public async Task The_lowest_price_for_offers_is_told_the_seller_alone()
    {
        var buyer = await OfferedAsync(await TakingOffersAsync(Unique("Mirror"), "9.87"), "8.00");
        await buyer.ExpectNoTextAsync("9.87");
        await buyer.ExpectNoTextAsync("lowest");

        var seller = await DealPage.OpenAsync(await SellerAsync(), buyer.Id);
        await seller.ExpectTextAsync("below your lowest price");
        await seller.PressAsync(DealAction.DeclineOffer);
        await seller.ExpectStatusAsync(DealStatus.NotAccepted);
    }
}
