using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class FollowTests : BrowserTests
{
    private const string Task = "Flea market: tell customers of new matches";

    [Test]
    public async Task A_reader_follows_a_seller_and_is_told_of_what_comes_up_until_the_mails_are_stopped()
    {
        var (known, next) = (Unique("Skirt"), Unique("Blazer"));
        var reader = await GuestAsync();
        var email = await new RegisterPage(reader).RegisterAsync();
        var seller = await (await ListingPage.OpenAsync(reader, await OnOfferAsync(known))).OpenSellerAsync();
        await seller.FollowAsync();

        await OnOfferAsync(next);
        await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync(Task);
        await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(email, next);
        var stop = await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).LinkAsync(email, "seller=");
        await new UnsubscribePage(await GuestAsync()).StopAsync(new Uri(stop).PathAndQuery);

        await (await FavouritesPage.OpenAsync(reader)).UnfollowAsync();
    }
}
