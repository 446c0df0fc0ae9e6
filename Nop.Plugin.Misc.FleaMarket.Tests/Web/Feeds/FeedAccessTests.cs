using System.Net;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

[TestFixture(StoreDatabase.Sqlite)]
internal class FeedAccessTests(StoreDatabase database) : FeedTests(database)
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Test]
    public async Task Feeds_are_off_until_the_owner_wants_them([ValueSource(nameof(Files))] string file)
    {
        using var guest = Guest();
        Assert.That((await guest.GetAsync(Address(file))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Each_format_is_switched_on_by_itself([ValueSource(nameof(Files))] string file)
    {
        await using var _ = await Scene.SettingsAsync(settings => (settings.GoogleFeed, settings.YandexFeed, settings.MetaFeed, settings.JsonFeed) =
            (file == "google.xml", file == "yandex.xml", file == "meta.csv", file == "listings.json"));
        using var guest = Guest();

        foreach (var one in Files)
            Assert.That((await guest.GetAsync(Address(one))).IsSuccessStatusCode, Is.EqualTo(one == file), one);
    }

    [Test]
    public async Task Whoever_has_the_secret_reads_the_feed([ValueSource(nameof(Files))] string file)
    {
        await using var _ = await FeedsAsync(Secret);
        using var guest = Guest();

        Assert.That((await guest.GetAsync(Address(file, $"?secret={Secret}"))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("google.xml", "")]
    [TestCase("google.xml", "?secret=")]
    [TestCase("google.xml", "?secret=0123456789abcdef0123456789abcdeF")]
    [TestCase("google.xml", "?secret=0123456789abcdef")]
    [TestCase("google.xml", "?secret=0123456789abcdef0123456789abcdef0")]
    [TestCase("google.xml", "?secret=a&secret=0123456789abcdef0123456789abcdef")]
    [TestCase("google.xml", "?secret=0123456789abcdef0123456789abcdef&lang=xx")]
    [TestCase("google.xml", "?secret=0123456789abcdef0123456789abcdef&currency=XXX")]
    [TestCase("bing.xml", "?secret=0123456789abcdef0123456789abcdef")]
    [TestCase("GOOGLE.XML", "")]
    public async Task Everything_else_is_as_if_there_were_no_feed(string file, string query)
    {
        await using var _ = await FeedsAsync(Secret);
        using var guest = Guest();
        var missing = await guest.GetAsync("/flea-market/feeds/nothing.xml");
        var answer = await guest.GetAsync(Address(file, query));

        Assert.That((answer.StatusCode, await answer.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.NotFound, await missing.Content.ReadAsStringAsync())));
        Assert.That(answer.Headers.ETag, Is.Null);
    }

    [Test]
    public void A_new_secret_is_long_and_its_own() =>
        Assert.That(Enumerable.Range(0, 50).Select(_ => FeedAccess.NewSecret()), Is.Unique.And.All.Matches("^[0-9a-f]{32}$"));

    [Test]
    public async Task Only_what_can_be_had_and_may_be_passed_on_is_in_a_feed([ValueSource(nameof(Files))] string file)
    {
        await using var _ = await FeedsAsync();
        var offered = await ApprovedAsync(Scene.Content());
        var waiting = await Scene.OfferedAsync();
        var kept = await ApprovedAsync(Scene.Content() with { ForAggregators = false });
        var sold = Scene.Done(await Scene.SellAsync(await ApprovedAsync(Scene.Content())));
        var rejected = Scene.Done(await Scene.RejectAsync(await ApprovedAsync(Scene.Content())));
        var reserved = await ApprovedAsync(Scene.Content());
        Scene.Done(await ReserveAsync(reserved));

        Assert.That(await IsInAsync(file, offered.Id), "offered");
        foreach (var listing in (Listing[])[waiting, kept, sold, rejected, reserved])
            Assert.That(await IsInAsync(file, listing.Id), Is.False, $"{listing.Status} {listing.Id}");
    }

    [Test]
    public async Task No_feed_holds_contact_data([ValueSource(nameof(Files))] string file)
    {
        await using var _ = await FeedsAsync();
        var planted = new Contact("+7 999 000-11-22", true, "@planted_handle", true, "planted@contact.example", true);
        var listing = await ApprovedAsync(Scene.Content() with { Contact = planted });

        var feed = await ReadAsync(file);

        Assert.That(feed, Does.Contain($"/flea-market/{listing.Id}/"));
        Assert.That(feed, Does.Not.Contain("999 000").And.Not.Contain("planted").And.Not.Contain("@seller").And.Not.Contain("555 010").And.Not.Contain("example.com"));
    }

    private Task<Outcome<ListingRefusal, Listing>> ReserveAsync(Listing listing) => Store.AskAsync((FleaMarket.Services.Listings.ListingWriter writer) =>
        writer.MakeAsync(listing.Id, new(ListingAction.Reserve, ListingActor.Store, 0) { Units = listing.Quantity }));
}
