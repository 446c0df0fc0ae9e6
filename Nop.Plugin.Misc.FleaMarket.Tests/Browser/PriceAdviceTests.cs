using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>What the sell form says an item is worth.</summary>
internal class PriceAdviceTests : PictureTests
{
    [Test]
    public async Task What_the_product_went_for_stands_above_its_price_and_is_taken_by_a_press()
    {
        var item = await Market.Errands.FormOfMostUnitsAsync(Market.Seller);
        foreach (var price in (string[])["10", "11", "12"])
            await SoldAsync(item, Unique("Mug"), price);

        var form = await ListingForm.OpenAsync(await SellerAsync(), item);
        await form.FillAsync("Never sent", price: "1");
        await form.TakeAdviceAsync();
        await ExpectAdviceAsync(form);
        await LookAsync(SellerAsync, ".flea", [("sell-price-advice", item)]);

        form = await ListingForm.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }), item);
        await ExpectAdviceAsync(form);
        await form.ExpectNothingToTakeAsync();
    }

    private static async Task ExpectAdviceAsync(ListingForm form)
    {
        foreach (var words in (string[])["This product went for, lately", "Every condition", "New in this store today"])
            await Expect(form.Advice).ToContainTextAsync(words);
    }

    private async Task SoldAsync(string item, string name, string price)
    {
        await Market.Errands.OfferAsync(Market.Seller, item, name, new KeyValuePair<string, string>("Price", price));
        await ApproveAsync(name);
        await (await MyListingsPage.OpenAsync(await SellerAsync())).SellAsync(name);
    }
}
