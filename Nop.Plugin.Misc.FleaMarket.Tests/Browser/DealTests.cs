using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Seller and buyer, each in a browser of their own.</summary>
internal class DealTests : BrowserTests
{
    [Test]
    public async Task A_deal_goes_from_the_request_to_the_answer_to_its_feedback()
    {
        var name = Unique("Boots");
        var listing = await OnOfferAsync(name);
        var profile = await (await ListingPage.OpenAsync(await GuestAsync(), listing)).OpenSellerAsync();

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

        await seller.Feedback.RemindAsync();
        await buyer.ReloadAsync();
        await buyer.Feedback.SendAsync();
        await buyer.Feedback.ExpectErrorAsync();
        await buyer.Feedback.RateAsync(4, 5, $"As described: {name}");
        await seller.ReloadAsync();
        await seller.Feedback.ExpectNoReminderAsync();
        await seller.Feedback.AnswerAsync($"Wear {name} well!");
        await buyer.ReloadAsync();
        await buyer.Feedback.ExpectAnswerAsync($"Wear {name} well!");
        await profile.ReloadAsync();
        await profile.ExpectSaidAsync($"As described: {name}", $"Wear {name} well!");
    }

    [Test]
    public async Task The_two_write_to_each_other_and_the_sellers_note_stays_the_sellers()
    {
        var name = Unique("Gloves");
        var buyer = await RequestAsync(await OnOfferAsync(name));
        var seller = await DealPage.OpenAsync(await SellerAsync(), buyer.Id);
        await seller.NoteAsync("Rings twice");
        await seller.ExpectTextAsync("Rings twice");
        await seller.WriteAsync("It is. Shall I send it?");

        var purchases = await DealListPage.PurchasesAsync(await BuyerAsync());
        await purchases.ExpectUnreadAsync(name);
        buyer = await purchases.OpenAsync(name);
        await buyer.ExpectTextAsync("Shall I send it?");
        await buyer.ExpectNoTextAsync("Rings twice");
        await buyer.WriteAsync("Yes, please.");
        await (await DealListPage.PurchasesAsync(await BuyerAsync())).ExpectReadAsync(name);
        await (await DealListPage.SalesAsync(await SellerAsync())).ExpectUnreadAsync(name);
    }

    [Test]
    public async Task A_deal_is_cancelled_with_a_reason_that_the_other_side_reads()
    {
        var name = Unique("Vase");
        var buyer = await RequestAsync(await OnOfferAsync(name));

        await buyer.CancelAsync("It does not fit my shelf.");
        await buyer.ExpectStatusAsync(DealStatus.Cancelled);

        var seller = await DealPage.OpenAsync(await SellerAsync(), buyer.Id);
        await seller.ExpectStatusAsync(DealStatus.Cancelled);
        await seller.ExpectTextAsync("It does not fit my shelf.");
        await seller.ExpectNoStepAsync(DealAction.Approve);
    }

    [Test]
    public async Task A_buyer_refuses_an_order_that_the_seller_has_added()
    {
        var (asked, added) = (Unique("Cup"), Unique("Plate"));
        var first = await RequestAsync(await OnOfferAsync(asked));
        await first.CancelAsync("The other one, please.");
        var name = await (await DealPage.OpenAsync(await SellerAsync(), first.Id)).OtherAsync();
        await OnOfferAsync(added);

        var sales = await DealListPage.SalesAsync(await SellerAsync());
        var seller = await sales.AddAsync(added, name, asked, "9.50");
        await seller.ExpectStatusAsync(DealStatus.AwaitingBuyer);
        var buyer = await DealPage.OpenAsync(await BuyerAsync(), seller.Id);
        await buyer.ExpectAmountAsync("9.50");
        await buyer.PressAsync(DealAction.DeclineOrder);

        await seller.ReloadAsync();
        await seller.ExpectStatusAsync(DealStatus.NotAccepted);
    }

    [Test]
    public async Task Who_has_no_address_yet_types_one_in_fields_of_a_readable_size([Values] bool inPopup)
    {
        var listing = await OnOfferAsync(Unique("Jug"));
        var buyer = await GuestAsync();
        await new RegisterPage(buyer).RegisterAsync();

        var form = inPopup ? await RequestForm.OpenAsync(buyer, listing) : await RequestForm.OpenPageAsync(buyer, listing);

        Assert.That(await form.NarrowestFieldAsync(), Is.GreaterThan(150));
        await form.FillAsync("Is it still there?");
        await form.SendAsync();
    }

    [Test]
    public async Task Everything_works_without_scripts()
    {
        var name = Unique("Bowl");
        var listing = await OnOfferAsync(name);
        var noScripts = new BrowserNewContextOptions { JavaScriptEnabled = false };
        var form = await RequestForm.OpenAsync(await BuyerAsync(noScripts), listing);
        await form.FillAsync("Still there?");
        var buyer = await form.SendAsync();

        var seller = await DealPage.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }), buyer.Id);
        await seller.PressAsync(DealAction.Approve);
        await seller.MakeAsync(DealAction.ProposeAmount, ("Amount", "8"));
        await buyer.ReloadAsync();
        await buyer.PressAsync(DealAction.DeclineAmount);
        await buyer.WriteAsync("The price was all right.");
        await seller.ReloadAsync();
        await seller.CancelAsync("Then not.");
        await seller.ExpectStatusAsync(DealStatus.Cancelled);
    }
}
