using System.IO.Compression;
using System.Net;
using System.Text;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

/// <summary>A client that has a feed already is told so, and only then.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal class FeedValidatorTests(StoreDatabase database) : FeedTests(database)
{
    private const string Other = "\"other\"";

    private IAsyncDisposable _settings = null!;
    private Visitor _guest = null!;

    [OneTimeSetUp]
    public async Task SwitchOnAsync()
    {
        _settings = await FeedsAsync();
        _guest = Guest();
        await ApprovedAsync(Scene.Content());
    }

    [OneTimeTearDown]
    public async Task PutBackAsync()
    {
        _guest.Dispose();
        await _settings.DisposeAsync();
    }

    private Task<HttpResponseMessage> GetAsync(string file, params (string, string)[] headers) => _guest.SendAsync(HttpMethod.Get, Address(file), headers);

    private async Task<string> ETagAsync(string file = "google.xml", string encoding = "identity")
    {
        using var answer = await GetAsync(file, ("Accept-Encoding", encoding));
        return answer.Headers.ETag!.ToString();
    }

    [Test]
    public async Task A_validator_is_strong_and_stays_while_nothing_changes([ValueSource(nameof(Files))] string file)
    {
        var tag = await ETagAsync(file);
        Store.Clock.Move(TimeSpan.FromHours(1));

        Assert.That(tag, Does.StartWith("\"").And.EqualTo(await ETagAsync(file)));
    }

    [Test]
    public async Task Each_representation_has_a_validator_of_its_own()
    {
        var tags = new List<string>();
        foreach (var file in (string[])[.. Files, "google.xml?lang=ru", "google.xml?currency=EUR"])
            foreach (var encoding in (string[])["identity", "gzip"])
                tags.Add(await ETagAsync(file, encoding));

        Assert.That(tags, Is.Unique);
    }

    [TestCase("{0}", 304)]
    [TestCase("W/{0}", 304)]
    [TestCase("*", 304)]
    [TestCase(Other + ", {0}", 304)]
    [TestCase(Other, 200)]
    [TestCase("nonsense", 200)]
    public async Task Whether_a_body_comes_is_said_by_the_validator(string header, int status)
    {
        using var answer = await GetAsync("google.xml", ("If-None-Match", string.Format(header, await ETagAsync())));

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(answer.Headers.ETag, Is.Not.Null);
        Assert.That(answer.Headers.Vary, Does.Contain("Accept-Encoding"));
        Assert.That((await answer.Content.ReadAsStringAsync()).Length > 0, Is.EqualTo(status == 200));
    }

    [TestCase(0, null, 304)]
    [TestCase(60, null, 304)]
    [TestCase(-1, null, 200)]
    [TestCase(60, Other, 200)]
    public async Task A_date_counts_where_there_is_no_validator(int seconds, string? tag, int status)
    {
        using var first = await GetAsync("google.xml");
        var since = first.Content.Headers.LastModified!.Value.AddSeconds(seconds).ToString("R");

        using var answer = tag is null ? await GetAsync("google.xml", ("If-Modified-Since", since)) : await GetAsync("google.xml", ("If-Modified-Since", since), ("If-None-Match", tag));

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
    }

    [TestCase("gzip", true)]
    [TestCase("gzip;q=0.5, identity", true)]
    [TestCase("*", true)]
    [TestCase("br", false)]
    [TestCase("gzip;q=0", false)]
    [TestCase("gzip;q=0, *", false)]
    public async Task A_body_is_compressed_for_those_who_take_it(string accepted, bool compressed)
    {
        using var answer = await GetAsync("google.xml", ("Accept-Encoding", accepted));
        var body = await answer.Content.ReadAsStreamAsync();
        using var plain = new StreamReader(compressed ? new GZipStream(body, CompressionMode.Decompress) : body, Encoding.UTF8);

        Assert.That(answer.Content.Headers.ContentEncoding, compressed ? Is.EqualTo(new[] { "gzip" }) : Is.Empty);
        Assert.That(await plain.ReadToEndAsync(), Is.EqualTo(await ReadAsync("google.xml")));
    }

    [Test]
    public async Task A_head_has_everything_but_the_body([ValueSource(nameof(Files))] string file)
    {
        using var head = await _guest.SendAsync(HttpMethod.Head, Address(file));
        using var full = await GetAsync(file);

        Assert.That((head.StatusCode, head.Headers.ETag, head.Content.Headers.LastModified, head.Content.Headers.ContentType),
            Is.EqualTo((HttpStatusCode.OK, full.Headers.ETag, full.Content.Headers.LastModified, full.Content.Headers.ContentType)));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task A_known_feed_costs_one_statement_more_than_a_missing_one()
    {
        var tag = await ETagAsync();
        using var known = await GetAsync("google.xml", ("If-None-Match", tag));
        using var missing = await GetAsync("nothing.xml");

        Assert.That(Statements(known) - Statements(missing), Is.EqualTo(1));
    }

    [Test]
    public async Task What_changes_a_body_changes_its_validator()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller, 3), 2);
        var tags = new List<string> { await ETagAsync() };

        await AfterAsync("approved", async () => listing = Scene.Done(await Scene.ApproveAsync(listing)));
        await AfterAsync("price", async () => listing = Scene.Done(await Scene.CorrectAsync(listing, Scene.Content(2) with { Price = 59 })));
        await AfterAsync("photo", async () => listing = Scene.Done(await Scene.CorrectAsync(listing, Scene.Content(2), new Photo(Jpeg.Picture(), 64, 48))));
        await AfterAsync("one sold", async () => listing = Scene.Done(await Scene.SellAsync(listing)));
        await AfterAsync("all sold", async () => listing = Scene.Done(await Scene.SellAsync(listing)));
        await AfterAsync("a product's picture", () => Store.AskAsync((IRepository<ProductPicture> rows) => rows.InsertAsync(new ProductPicture { ProductId = listing.ProductId, PictureId = 1 })));
        await AfterAsync("a product's category", () => Store.AskAsync((IRepository<ProductCategory> rows) => rows.InsertAsync(new ProductCategory { ProductId = listing.ProductId, CategoryId = 1 })));
        await AfterAsync("a manufacturer", () => Store.AskAsync((IRepository<Manufacturer> rows) => rows.InsertAsync(new Manufacturer { Name = "Loom", CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now })));
        await AfterAsync("a rate", () => ChangeRateAsync(0.93m));
        await AfterAsync("the rate again", () => ChangeRateAsync(0.92m));
        await AfterAsync("a store's name", () => RenameStoreAsync("Renamed"));
        await AfterAsync("a setting", () => Store.AskAsync((ISettingService settings) => settings.SetSettingAsync("fleamarkettests.one", Guid.NewGuid().ToString())));

        async Task AfterAsync(string what, Func<Task> change)
        {
            await change();
            tags.Add(await ETagAsync());
            Assert.That(tags, Is.Unique, what);
        }
    }

    [Test]
    public async Task The_date_grows_with_every_change_also_within_a_second()
    {
        var dates = new List<DateTimeOffset>();
        for (var change = 0; change < 3; change++)
        {
            await ApprovedAsync(Scene.Content());
            using var answer = await GetAsync("google.xml");
            dates.Add(answer.Content.Headers.LastModified!.Value);
        }

        Assert.That(dates, Is.Ordered.And.Unique);
    }

    private static int Statements(HttpResponseMessage answer) => int.Parse(answer.Headers.GetValues("X-Sql-Statements").Single());

    private Task ChangeRateAsync(decimal rate) => Store.AskAsync(async (IRepository<Currency> currencies) =>
    {
        var euro = await currencies.Table.FirstAsync(currency => currency.CurrencyCode == "EUR");
        euro.Rate = rate;
        await currencies.UpdateAsync(euro);
    });

    private Task RenameStoreAsync(string name) => Store.AskAsync(async (IStoreService stores) =>
    {
        var store = await stores.GetStoreByIdAsync(Scene.StoreId);
        var before = store.Name;
        store.Name = name;
        await stores.UpdateStoreAsync(store);
        store.Name = before;
        await stores.UpdateStoreAsync(store);
    });
}
