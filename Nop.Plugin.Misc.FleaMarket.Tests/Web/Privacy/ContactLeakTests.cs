using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Privacy;

/// <summary>Looks everywhere for the contact data of a seller and buyer who gave it for registered customers and the other side alone.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class ContactLeakTests(StoreDatabase database) : WebTests(database)
{
    private const int Missing = 999_999;

    private PersonalDataFixture _planted = null!;
    private RouteIds _ids = null!;
    private Visitor _guest = null!;
    private Visitor _customer = null!;

    [OneTimeSetUp]
    public async Task PlantAsync()
    {
        _planted = await PersonalDataFixture.PlantAsync(Store, Scene, inPublic: false);
        _ids = new(_planted.Listing.Id, _planted.Listing.OrderItemId, Missing, Missing, _planted.Sale.Id);
        (_guest, _customer) = (Guest(), await CustomerAsync());
    }

    [OneTimeTearDown]
    public void LogOut()
    {
        _guest.Dispose();
        _customer.Dispose();
    }

    [Test]
    public async Task A_registered_customer_sees_it_on_the_listings_page() =>
        Assert.That(_planted.IsIn(await TextAsync(_customer, $"/flea-market/{_planted.Listing.Id}/winter-coat")), Is.True);

    /// <summary>A registered customer goes first, so that what both share in a cache would show it to the guest.</summary>
    [Test]
    public async Task No_page_shows_it_to_a_guest([ValueSource(nameof(Pages))] PluginRoute route)
    {
        await TextAsync(_customer, route.For(_ids));

        Assert.That(_planted.IsIn(await TextAsync(_guest, route.For(_ids))), Is.False);
    }

    [Test]
    public async Task No_page_of_an_account_or_the_back_office_shows_it_to_another_customer([ValueSource(nameof(ClosedPages))] PluginRoute route) =>
        Assert.That(_planted.IsIn(await TextAsync(_customer, route.For(_ids))), Is.False);

    [TestCase("/")]
    [TestCase("/sitemap.xml")]
    [TestCase("/search?q=coat")]
    public async Task No_page_of_the_store_shows_it(string path)
    {
        await TextAsync(_customer, path);

        Assert.That(_planted.IsIn(await TextAsync(_guest, path)), Is.False);
    }

    [Test]
    public async Task The_products_page_does_not_show_it()
    {
        var slug = await Store.AskAsync((Nop.Services.Seo.IUrlRecordService urls) => urls.GetActiveSlugAsync(_planted.Listing.ProductId, "Product", 0));
        Assert.That(_planted.IsIn(await TextAsync(_guest, $"/{slug}")), Is.False);
    }

    [Test]
    public async Task The_sellers_page_does_not_show_it() =>
        Assert.That(_planted.IsIn(await TextAsync(_customer, $"/flea-market/sellers/{_planted.Person.Id}")), Is.False);

    [Test]
    public async Task No_feed_has_it([Values] FeedFormat format)
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.GoogleFeed, settings.YandexFeed, settings.MetaFeed, settings.JsonFeed) = (true, true, true, true));
        var feed = await _guest.ReadAsync($"/flea-market/feeds/{FeedFiles.NameOf(format)}");

        Assert.That(feed, Does.Contain($"/flea-market/{_planted.Listing.Id}/"));
        Assert.That(_planted.IsIn(feed), Is.False);
    }

    [Test]
    public async Task No_export_has_it([ValueSource(nameof(Exports))] PluginRoute route)
    {
        using var administrator = await AdministratorAsync();
        var answer = await administrator.PostAsync(route.For(_ids), Fields.Grid(""));

        Assert.That(_planted.IsIn(await answer.Content.ReadAsStringAsync()), Is.False);
    }

    [Test]
    public async Task No_mail_has_it()
    {
        var mails = await Store.AskAsync((IRepository<QueuedEmail> queue) => queue.Table.Where(mail => mail.To != _planted.Person.Email).ToListAsync());

        Assert.That(mails, Is.Not.Empty);
        Assert.That(mails.Where(mail => _planted.IsIn(mail.Body) || _planted.IsIn(mail.Subject)).Select(mail => mail.Subject), Is.Empty);
    }

    [Test]
    public async Task No_log_has_it()
    {
        var log = await Store.AskAsync((IRepository<Log> logs) => logs.Table.ToListAsync());
        var activities = await Store.AskAsync((IRepository<ActivityLog> entries) => entries.Table.ToListAsync());

        Assert.That(log.Where(entry => _planted.IsIn(entry.ShortMessage) || _planted.IsIn(entry.FullMessage)), Is.Empty);
        Assert.That(activities.Where(entry => _planted.IsIn(entry.Comment)), Is.Empty);
    }

    private static IEnumerable<PluginRoute> Pages => PluginRoute.All.Where(route => route.Method == "GET");

    private static IEnumerable<PluginRoute> ClosedPages => Pages.Where(route => route.Access != Access.Everybody);

    private static IEnumerable<PluginRoute> Exports => PluginRoute.All.Where(route => route.Method == "POST" && route.Action.EndsWith(".Export", StringComparison.Ordinal));

    private static async Task<string> TextAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
