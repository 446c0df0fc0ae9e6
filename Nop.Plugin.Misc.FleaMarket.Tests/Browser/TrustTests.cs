using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Sellers whose listings no moderator has to look at first.</summary>
internal class TrustTests : BrowserTests
{
    private const string WentLive = "Went live by itself";

    [Test]
    public async Task After_two_approvals_a_listing_goes_live_by_itself_unless_something_was_noticed_and_a_rejection_ends_it()
    {
        var (trusted, noticed) = (Unique("Vest"), Unique("Bootleg"));
        var settings = await SettingsPage.OpenAsync(await AdministratorAsync());
        var usual = await settings.WriteAsync(("TrustAfterApprovals", "2"), ("FlagRejectionDays", "0"), ("FlagWords", noticed));
        try
        {
            var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
            await RejectedAsync(desk, Unique("Sock"));
            foreach (var name in (string[])[Unique("Belt"), Unique("Glove")])
                await OnOfferAsync(name);

            var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
            await form.FillAsync(trusted);
            var mine = await form.SendAsync();
            await mine.ExpectStatusAsync(trusted, "approved");
            var section = await SectionPage.OpenAsync(await GuestAsync());
            await section.SearchAsync(trusted);
            await section.ExpectAsync(trusted);
            await desk.SearchAsync(trusted);
            await desk.ExpectFlagAsync(trusted, WentLive);
            var popup = await desk.EditAsync(trusted);
            await popup.ExpectWentLiveByItselfAsync();
            await popup.Page.CloseAsync();

            await OfferAsync(noticed);
            await ExpectWaitingAsync(noticed);
            await desk.SearchAsync(noticed);
            await desk.ExpectFlagAsync(noticed, "Word of the list");

            await desk.SearchAsync(trusted);
            await desk.RejectAsync(trusted, "Not what it says");
            await desk.ExpectStatusAsync(trusted, "rejected");
            var next = Unique("Cape");
            await OfferAsync(next);
            await ExpectWaitingAsync(next);
        }
        finally
        {
            await settings.WriteAsync(usual);
        }
    }

    /// <summary>Whatever was decided before does not count any more.</summary>
    private async Task RejectedAsync(ModerationPage desk, string name)
    {
        await OfferAsync(name);
        await desk.SearchAsync(name);
        await desk.RejectAsync(name, "Too dark");
        await desk.ExpectStatusAsync(name, "rejected");
    }

    private async Task ExpectWaitingAsync(string name) => await (await MyListingsPage.OpenAsync(await SellerAsync())).ExpectStatusAsync(name, "onmoderation");
}
