using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Edits of approved listings, with both settings on.</summary>
internal class EditTests : BrowserTests
{
    private static readonly string[] _settings = ["LowerWithoutModeration", "KeepApprovedVersionPublic"];

    private async Task SwitchAsync(bool on) => await (await SettingsPage.OpenAsync(await AdministratorAsync())).SwitchAsync(on, _settings);

    [SetUp]
    public Task SwitchOnAsync() => SwitchAsync(true);

    [TearDown]
    public Task SwitchOffAsync() => SwitchAsync(false);

    [Test]
    public async Task An_edit_waits_while_the_approved_version_stays_public()
    {
        var name = Unique("Scarf");
        await OnOfferAsync(name);
        var guest = await GuestAsync();

        await EditAsync(name, form => form.ChangePriceAsync("9.75"));
        await (await ListingAsync(name)).ExpectAsync(name, "9.75");

        var mine = await EditAsync(name, form => form.Name.FillAsync($"{name} of wool"));
        await mine.ExpectStatusAsync(name, "approved");
        await mine.ExpectWaitingEditAsync(name);
        await (await ListingAsync(name)).ExpectAsync(name, "9.75");

        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        var popup = await desk.EditAsync(name);
        await popup.ExpectProposalAsync(name, $"{name} of wool");
        await popup.ApproveAsync();
        await (await ListingAsync(name)).ExpectAsync($"{name} of wool", "9.75");

        await EditAsync(name, form => form.Name.FillAsync($"{name} of silk"));
        await desk.SearchAsync(name);
        await desk.RejectAsync(name, "It is wool");
        mine = await MyListingsPage.OpenAsync(await SellerAsync());
        await mine.ExpectStatusAsync(name, "approved");
        await mine.ExpectReasonAsync(name, "It is wool");
        await (await ListingAsync(name)).ExpectAsync($"{name} of wool", "9.75");

        async Task<ListingPage> ListingAsync(string text)
        {
            var section = await SectionPage.OpenAsync(guest);
            await section.SearchAsync(text);
            return await section.OpenListingAsync(text);
        }
    }

    [Test]
    public async Task A_products_page_leads_to_its_used_ones_and_says_that_it_can_be_sold_again()
    {
        var name = Unique("Belt");
        await OnOfferAsync(name);
        await EditAsync(name, form => form.ChangePriceAsync("0.75"));
        var section = await SectionPage.OpenAsync(await GuestAsync());
        await section.SearchAsync(name);

        var product = await (await section.OpenListingAsync(name)).OpenProductAsync();

        await product.ExpectUsedAsync("0.75");
        await product.ExpectInvitationAsync();
        await (await product.OpenUsedAsync()).ExpectAsync(name);
    }

    private async Task<MyListingsPage> EditAsync(string name, Func<ListingForm, Task> change)
    {
        var form = await (await MyListingsPage.OpenAsync(await SellerAsync())).EditAsync(name);
        await change(form);
        return await form.SendAsync();
    }
}
