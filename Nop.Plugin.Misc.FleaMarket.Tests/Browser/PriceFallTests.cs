using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class PriceFallTests : ClockTests
{
    private const int Days = 3;

    [Test]
    public async Task A_price_comes_down_by_itself_to_the_lowest_and_the_page_says_why_it_is_sold_and_where_it_was_bought()
    {
        var name = Unique("Kettle");
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync(name, price: "12.50");
        await form.LetFallAsync(lowest: "9", percent: 20, Days);
        await form.TellWhyAsync("Too small");
        await form.SendAsync();
        await ApproveAsync(name);
        var section = await SectionPage.OpenAsync(await GuestAsync());
        await section.SearchAsync(name);
        var listing = await section.OpenListingAsync(name);
        await listing.ExpectAsync(name, "12.50");
        await listing.ExpectSaidAsync("Too small", "Bought here in");

        foreach (var price in (string[])["10.00", "9.00", "9.00"])
        {
            await PassAsync(Days);
            await RunAsync("Flea market: let prices come down");
            await listing.ReloadAsync();
            await listing.ExpectAsync(name, price);
        }
    }
}
