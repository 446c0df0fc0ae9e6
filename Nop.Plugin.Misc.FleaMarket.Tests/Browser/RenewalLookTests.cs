using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>From the mail before the end of the time on offer to another period, in the store whose clock goes forward.</summary>
internal class RenewalLookTests : PictureTests
{
    private const string Task = "Flea market: warn of and end the time on offer";

    protected override Task<Market> MarketAsync()
    {
        Market.IgnoreWithoutClock();
        return TestRun.ClockMarketAsync();
    }

    [Test]
    public async Task The_page_of_the_mails_link_looks_well_and_keeps_the_listing_on_offer()
    {
        var name = Unique("Parka");
        await OnOfferAsync(name);
        await Market.MoveClockAsync(TimeSpan.FromDays(54));
        await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync(Task);
        var link = await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).LinkAsync(Market.Seller.Email, name, "/renew/");
        var path = new Uri(link).PathAndQuery;

        await LookAsync(GuestAsync, ".flea", [("renewal", path)]);
        await new RenewalPage(await GuestAsync()).KeepAsync(path);
        await LookAsync(GuestAsync, ".flea", [("renewal-done", path)]);
    }
}
