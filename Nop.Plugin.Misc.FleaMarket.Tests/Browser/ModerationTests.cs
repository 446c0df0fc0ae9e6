using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class ModerationTests : BrowserTests
{
    [Test]
    public async Task Many_listings_are_decided_at_once()
    {
        var word = Unique("Batch");
        string[] names = [$"{word} one", $"{word} two", $"{word} three"];
        foreach (var name in names)
            await OfferAsync(name);
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(word);
        await desk.ExpectRowsAsync(3);

        await desk.ApproveSelectedAsync(names);
        foreach (var name in names)
            await desk.ExpectStatusAsync(name, "approved");
        await Expect(desk.Result).ToContainTextAsync("3");

        await desk.RejectSelectedAsync("Too dark", names[0], names[1]);
        await desk.ExpectStatusAsync(names[0], "rejected");
        await desk.ExpectStatusAsync(names[1], "rejected");
        await desk.ExpectStatusAsync(names[2], "approved");

        await desk.RemoveAllAsync(word);
        foreach (var name in names)
            await desk.ExpectStatusAsync(name, "removed");
    }

    [Test]
    public async Task A_decision_on_what_has_changed_meanwhile_is_refused()
    {
        var name = Unique("Boots");
        await OfferAsync(name);
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        var form = await mine.EditAsync(name);
        await form.ChangePriceAsync("9.75");
        await form.SendAsync();

        await desk.ApproveAsync(name);

        await Expect(desk.Result).ToContainTextAsync(name);
        await desk.ExpectStatusAsync(name, "waiting");
        await desk.ApproveAsync(name);
        await desk.ExpectStatusAsync(name, "approved");
    }

    [Test]
    public async Task A_moderators_correction_needs_no_second_moderation()
    {
        var name = Unique("Watch");
        await OnOfferAsync(name);
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        var popup = await desk.EditAsync(name);

        await popup.RenameAsync($"{name} corrected");
        await popup.SaveAsync();

        await desk.ExpectStatusAsync($"{name} corrected", "approved");
    }

    [Test]
    public async Task Listings_of_one_seller_are_found_by_the_first_letters_of_the_login()
    {
        await OfferAsync(Unique("Cap"));
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());

        await desk.ChooseSellerAsync(Market.Seller.Email);

        await desk.ExpectOnlySellerAsync(Market.Seller.Email);
    }
}
