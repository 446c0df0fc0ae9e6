using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal class SavedSearchTests : BrowserTests
{
    private const string Task = "Flea market: tell customers of new matches";

    [Test]
    public async Task A_reader_saves_a_search_and_is_told_of_what_comes_up_until_the_mails_are_stopped()
    {
        var name = Unique("Jacket");
        var reader = await GuestAsync();
        var email = await new RegisterPage(reader).RegisterAsync();
        var section = await SectionPage.OpenAsync(reader);
        await section.SearchAsync(name);
        await section.ExpectNothingAsync();
        await section.SaveSearchAsync(name);
        await (await SavedSearchesPage.OpenAsync(reader)).ExpectActiveAsync(name);

        await OnOfferAsync(name);
        await (await ScheduleTasksPage.OpenAsync(await AdministratorAsync())).RunAsync(Task);
        var queue = await MessageQueuePage.OpenAsync(await AdministratorAsync());
        await queue.ExpectMailAsync(email, name);
        var stop = await (await MessageQueuePage.OpenAsync(await AdministratorAsync())).LinkAsync(email, "/unsubscribe/");
        await new UnsubscribePage(await GuestAsync()).StopAsync(new Uri(stop).PathAndQuery);

        var searches = await SavedSearchesPage.OpenAsync(reader);
        await searches.ExpectPausedAsync(name);
        await searches.DeleteAsync(name);
    }

    [Test]
    public async Task A_listing_leads_to_its_sellers_page()
    {
        var name = Unique("Jacket");
        await OnOfferAsync(name);
        var section = await SectionPage.OpenAsync(await GuestAsync());
        await section.SearchAsync(name);

        var seller = await (await section.OpenListingAsync(name)).OpenSellerAsync();

        await seller.ExpectAsync(name);
    }
}
