using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class FavouriteTests : PictureTests
{
    private const string Task = "Flea market: tell customers of new matches";

    [Test]
    public async Task A_guests_heart_is_a_favourite_after_the_log_in_and_its_lower_price_is_told_until_the_mails_are_stopped()
    {
        var name = Unique("Jacket");
        await OnOfferAsync(name);
        var reader = await GuestAsync();
        var email = await new RegisterPage(reader).RegisterAsync();
        await reader.Context.ClearCookiesAsync();
        var section = await SectionPage.OpenAsync(reader);
        await section.SearchAsync(name);
        await FavouritesPage.PressAsGuestAsync(reader, name, new(email, RegisterPage.Password));
        section = await SectionPage.OpenAsync(reader);
        await section.SearchAsync(name);
        await FavouritesPage.PressAsync(reader, name, false);
        await FavouritesPage.PressAsync(reader, name, true);
        await (await FavouritesPage.OpenAsync(reader)).ExpectAsync(name);

        var form = await (await MyListingsPage.OpenAsync(await SellerAsync())).EditAsync(name);
        await form.ChangePriceAsync("9.75");
        await form.SendAsync();
        await ApproveAsync(name);
        await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync(Task);
        await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).ExpectMailAsync(email, name, "The price is lower");
        var stop = await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).LinkAsync(email, "favourite=");
        var path = new Uri(stop).PathAndQuery;
        await LookAsync(GuestAsync, ".flea", [("unsubscribe-favourite", path), ("unsubscribe-all", path.Split("&favourite=")[0])]);
        await new UnsubscribePage(await GuestAsync()).StopAsync(path);

        await (await FavouritesPage.OpenAsync(reader)).RemoveAsync(name);
    }
}
