using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Seller and buyer, each in a browser of their own.</summary>
internal class DealTests : BrowserTests
{
    private async Task<int> OnOfferAsync(string name)
    {
        var id = await (await OfferAsync(name)).IdAsync(name);
        await ApproveAsync(name);
        return id;
    }

    private async Task<DealPage> RequestAsync(int listingId, string message = "Is it still there?")
    {
        var form = await RequestForm.OpenAsync(await BuyerAsync(), listingId);
        await form.FillAsync(message);
        return await form.SendAsync();
    }

    [Test]
    public async Task A_deal_goes_from_the_request_to_its_end()
    {
        var name = Unique("Boots");
        var listing = await OnOfferAsync(name);

        var buyer = await RequestAsync(listing);
        await buyer.ExpectStatusAsync(DealStatus.New);
        var seller = await DealPage.OpenAsync(await SellerAsync(), buyer.Id);
        await seller.ExpectAddressAsync("1 Main Street");
        await seller.ExpectTextAsync("Is it still there?");
        await seller.PressAsync(DealAction.Approve);
        await seller.ExpectStatusAsync(DealStatus.Confirmed);

        await seller.MakeAsync(DealAction.ProposeAmount, ("Amount", "10.25"));
        await buyer.ReloadAsync();
        await buyer.PressAsync(DealAction.AcceptAmount);
        await buyer.ExpectAmountAsync("10.25");

        await seller.ReloadAsync();
        await seller.PressAsync(DealAction.MarkAsPaid);
        await seller.ExpectStatusAsync(DealStatus.Paid);
        await seller.MakeAsync(DealAction.MarkAsSent, ("TrackingNumber", "RR 123"));
        await buyer.ReloadAsync();
        await buyer.ExpectStatusAsync(DealStatus.Sent);
        await buyer.ExpectTextAsync("RR 123");
        await seller.MakeAsync(DealAction.Close);
        await seller.ExpectStatusAsync(DealStatus.Closed);

        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        await mine.ExpectStatusAsync(name, "sold");
    }
}
