using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>No page gets wider than a phone by a word of eighty letters.</summary>
internal class LongWordTests : PictureTests
{
    private const string LongWord = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

    [Test]
    public async Task A_long_word_in_every_field_fits_a_phone()
    {
        var name = Unique(LongWord);
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync(name);
        await form.WriteEverywhereAsync(LongWord);
        var id = await (await form.SendAsync()).IdAsync(name);
        await ApproveAsync(name);
        await (await ReviewsPage.OpenAsync(await BuyerAsync(), id)).WriteAsync(LongWord);
        await FitAsync(GuestAsync, ("long-home", "/"), ("long-section", $"/flea-market?q={LongWord}"), ("long-listing-guest", $"/flea-market/{id}"));
        await FitAsync(BuyerAsync,
            ("long-listing-buyer", $"/flea-market/{id}"), ("long-buy", $"/flea-market/buy/{id}"), ("long-report", $"/flea-market/report/{id}"),
            ("long-save-search", $"/customer/flea-market/searches/new?q={LongWord}&with={LongWord}:{LongWord}"));
        var sellerPage = await (await ListingPage.OpenAsync(await GuestAsync(), id)).OpenSellerAsync();
        await FitAsync(GuestAsync, ("long-seller", sellerPage.Address));

        var deal = (await RequestAsync(id, LongWord)).Id;
        var path = $"/customer/flea-market/deals/{deal}";
        var atSeller = await DealPage.OpenAsync(await SellerAsync(), deal);
        await atSeller.NoteAsync(LongWord);
        await atSeller.WriteAsync(LongWord);
        await FitAsync(SellerAsync,
            ("long-my-flea-market", "/customer/flea-market"), ("long-edit", $"/customer/flea-market/{id}/edit"), ("long-sold", $"/customer/flea-market/{id}/sold"),
            ("long-withdraw", $"/customer/flea-market/{id}/withdraw"), ("long-own-listing", $"/flea-market/{id}"), ("long-sales", "/customer/flea-market/sales"),
            ("long-deal-seller", path), ("long-deal-note", path + "/note"), ("long-deal-cancel", $"{path}/steps/{DealAction.Cancel}"),
            ("long-deal-complaint", path + "/complaint"), ("long-buyer-card", path + "/buyer"), ("long-add-order", "/customer/flea-market/sales/add"));
        await atSeller.ReloadAsync();
        await atSeller.MakeAsync(DealAction.Cancel, ("Reason", LongWord));
        await FitAsync(BuyerAsync, ("long-deal-buyer", path), ("long-purchases", "/customer/flea-market/purchases"));
    }
}
