using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class SellingTests : BrowserTests
{
    [Test]
    public async Task A_purchase_is_sold_again()
    {
        var name = Unique("Coat");
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync(name, price: "12.50");
        await form.ChoosePhotoAsync();
        var mine = await form.SendAsync();
        await mine.ExpectStatusAsync(name, "onmoderation");

        await ApproveAsync(name);
        var guest = await GuestAsync();
        await (await HomePage.OpenAsync(guest)).ExpectNewestAsync(name);
        var section = await SectionPage.OpenAsync(guest);
        await section.SearchAsync(name);
        var listing = await section.OpenListingAsync(name);
        await listing.ExpectAsync(name, "12.50");
        await listing.ExpectPhotoAsync();
        await listing.ExpectNoContactAsync();
        await ContactIsShownToBuyersAsync(name);

        mine = await MyListingsPage.OpenAsync(await SellerAsync());
        form = await mine.EditAsync(name);
        await form.ChangePriceAsync("11.25");
        mine = await form.SendAsync();
        await mine.ExpectStatusAsync(name, "onmoderation");
        await IsGoneAsync(guest, name);

        await ApproveInPopupAsync(name);
        mine = await MyListingsPage.OpenAsync(await SellerAsync());
        await mine.ExpectStatusAsync(name, "approved");
        var id = await mine.IdAsync(name);
        await mine.SellAsync(name);
        await mine.ExpectStatusAsync(name, "sold");
        await IsGoneAsync(guest, name);
        await (await HomePage.OpenAsync(guest)).ExpectNoneAsync(name);
        Assert.That(await ListingPage.StatusAsync(guest, id), Is.EqualTo(410));
    }

    [Test]
    public async Task A_rejected_listing_is_mended_and_approved()
    {
        var name = Unique("Lamp");
        await OfferAsync(name);
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        await desk.RejectAsync(name, "The photo is missing");
        await desk.ExpectStatusAsync(name, "rejected");

        await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(Market.Seller.Email, name, "The photo is missing");
        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        await mine.ExpectStatusAsync(name, "rejected");
        await mine.ExpectReasonAsync(name, "The photo is missing");
        var form = await mine.EditAsync(name);
        await form.ChoosePhotoAsync();
        await form.SendAsync();

        await ApproveAsync(name);
        var section = await SectionPage.OpenAsync(await GuestAsync());
        await section.SearchAsync(name);
        await section.ExpectAsync(name);
    }

    [Test]
    public async Task A_withdrawn_listing_is_off_the_site_and_can_be_offered_again()
    {
        var name = Unique("Hat");
        await OnOfferAsync(name);
        var mine = await MyListingsPage.OpenAsync(await SellerAsync());

        await mine.WithdrawAsync(name);
        await mine.ExpectStatusAsync(name, "withdrawn");
        await IsGoneAsync(await GuestAsync(), name);

        mine = await (await mine.EditAsync(name)).SendAsync();
        await mine.ExpectStatusAsync(name, "onmoderation");
    }

    [Test]
    public async Task A_refused_form_keeps_what_was_typed()
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync("Never sent", price: "a lot");
        await form.SendRefusedAsync();

        await Expect(form.Name).ToHaveValueAsync("Never sent");
    }

    [Test]
    public async Task Everything_works_without_scripts()
    {
        var name = Unique("Mug");
        var noScripts = new BrowserNewContextOptions { JavaScriptEnabled = false };
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync(noScripts))).SellAsync();
        await form.FillAsync(name);
        var mine = await form.SendAsync();
        await mine.ExpectStatusAsync(name, "onmoderation");
        await ApproveAsync(name);

        var section = await SectionPage.OpenAsync(await GuestAsync(new() { JavaScriptEnabled = false }));
        await section.SearchAsync(name);
        await (await section.OpenListingAsync(name)).ExpectAsync(name, "12.50");
        mine = await MyListingsPage.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }));
        await mine.WithdrawAsync(name);
        mine = await MyListingsPage.OpenAsync(await SellerAsync(new() { JavaScriptEnabled = false }));
        await mine.ExpectStatusAsync(name, "withdrawn");
    }

    [Test]
    public async Task Everything_works_by_the_keyboard()
    {
        var name = Unique("Scarf");
        var page = await SellerAsync();
        var orders = await CompletedOrdersPage.OpenAsync(page);
        var form = await orders.SellByKeyboardAsync();
        await form.CloseByKeyboardAsync();
        await form.WaitUntilClosedAsync();
        Assert.That(await page.EvaluateAsync<bool>("() => document.activeElement.matches('a[data-flea-popup]')"), "the focus comes back to where it was");

        form = await orders.SellByKeyboardAsync();
        await form.FillAsync("To be typed over");
        await form.CloseByKeyboardAsync();
        Assert.That(await form.Name.InputValueAsync(), Is.EqualTo("To be typed over"), "whoever says no to closing keeps what was typed");
        await form.Name.FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(name);
        await Keyboard.TabToAsync(page, "form[data-flea-form] [type=submit]");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/customer/flea-market$");
        await new MyListingsPage(page).ExpectStatusAsync(name, "onmoderation");
    }

    private async Task ContactIsShownToBuyersAsync(string name)
    {
        var section = await SectionPage.OpenAsync(await BuyerAsync());
        await section.SearchAsync(name);
        await (await section.OpenListingAsync(name)).ExpectContactAsync("+1 555 0177");
    }

    private async Task ApproveInPopupAsync(string name)
    {
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        var popup = await desk.EditAsync(name);
        await popup.ExpectHistoryAsync(3);
        await popup.ApproveAsync();
        await desk.ExpectStatusAsync(name, "approved");
    }

    private static async Task IsGoneAsync(IPage guest, string name)
    {
        var section = await SectionPage.OpenAsync(guest);
        await section.SearchAsync(name);
        await section.ExpectNothingAsync();
    }
}
