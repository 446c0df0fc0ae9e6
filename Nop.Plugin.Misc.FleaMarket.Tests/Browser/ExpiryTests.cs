using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class ExpiryTests : ClockTests
{
    private const string Task = "Flea market: warn of and end the time on offer";

    [Test]
    public async Task Listings_whose_time_on_offer_is_over_leave_the_site_and_are_put_on_offer_again_in_one_press()
    {
        string[] names = [Unique("Anorak"), Unique("Beanie")];
        foreach (var name in names)
            await OnOfferAsync(name);
        foreach (var days in (int[])[54, 8])
        {
            await PassAsync(days);
            await RunAsync(Task);
        }
        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        foreach (var name in names)
            await mine.ExpectStatusAsync(name, "expired");
        var section = await SectionPage.OpenAsync(await GuestAsync());
        await section.SearchAsync(names[0]);
        await section.ExpectNothingAsync();

        await mine.RenewAsync(names);

        foreach (var name in names)
        {
            await mine.ExpectStatusAsync(name, "approved");
            await section.SearchAsync(name);
            await section.ExpectAsync(name);
        }
    }
}
