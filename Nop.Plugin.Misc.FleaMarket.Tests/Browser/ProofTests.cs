using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>What a listing says of its purchase, and of why it is sold.</summary>
internal class ProofTests : BrowserTests
{
    [Test]
    public async Task A_seller_tells_why_and_keeps_when_it_was_bought_until_it_is_told()
    {
        var name = Unique("Poncho");
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync(name);
        await form.TellWhyAsync("Too small");
        await form.ShowPurchaseMonthAsync(false);
        var mine = await form.SendAsync();
        await ApproveAsync(name);
        var page = await ListingPage.OpenAsync(await GuestAsync(), await mine.IdAsync(name));
        await page.ExpectSaidAsync("Too small", "Bought in this store");

        form = await mine.EditAsync(name);
        await form.ShowPurchaseMonthAsync(true);
        await form.SendAsync();
        await ApproveAsync(name);
        await page.ReloadAsync();
        await page.ExpectSaidAsync("Too small", "Bought here in");
    }
}
