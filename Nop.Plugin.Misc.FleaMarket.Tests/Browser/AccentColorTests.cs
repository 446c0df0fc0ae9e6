using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class AccentColorTests : BrowserTests
{
    [Test]
    public async Task The_owner_chooses_the_colour_of_buttons_and_their_text_stays_readable()
    {
        var id = await OnOfferAsync(Unique("Belt"));
        var settings = await SettingsPage.OpenAsync(await AdministratorAsync());
        try
        {
            await settings.ColorAsync("#e8590c");
            await (await ListingPage.OpenAsync(await BuyerAsync(), id)).ExpectButtonAsync("rgb(232, 89, 12)", "rgb(0, 0, 0)");
        }
        finally
        {
            await settings.ColorAsync("");
        }
        await (await ListingPage.OpenAsync(await BuyerAsync(), id)).ExpectButtonAsync("rgb(15, 107, 92)", "rgb(255, 255, 255)");
    }
}
