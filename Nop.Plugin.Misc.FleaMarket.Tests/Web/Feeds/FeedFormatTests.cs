using System.Text.Json;
using System.Xml.Linq;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

/// <summary>Each feed, element by element, against what its reader has published.</summary>
[TestFixture(StoreDatabase.Sqlite)]
[TestFixture(StoreDatabase.PostgreSql)]
[TestFixture(StoreDatabase.MariaDb)]
internal class FeedFormatTests(StoreDatabase database) : FeedTests(database)
{
    private Listing _listing = null!;
    private string _address = "";
    private IAsyncDisposable _settings = null!;

    [OneTimeSetUp]
    public async Task OfferAsync()
    {
        _settings = await FeedsAsync();
        _listing = await ApprovedAsync(Scene.Content(2) with { Name = "Winter coat", Price = 61.5m });
        await BrandAsync(_listing.ProductId, "Nordic Loom");
        var store = await Store.AskAsync((IStoreService stores) => stores.GetStoreByIdAsync(Scene.StoreId));
        _address = $"{store.Url}flea-market/{_listing.Id}/winter-coat";
    }

    [OneTimeTearDown]
    public async Task PutBackAsync() => await _settings.DisposeAsync();

    [TestCase(true)]
    [TestCase(false)]
    public async Task Json_says_in_which_month_it_was_bought_unless_the_seller_keeps_it(bool shown)
    {
        var listing = await ApprovedAsync(Services.Scene.Content() with { ShowPurchaseMonth = shown });

        var bought = (await JsonListingAsync(listing.Id)).GetProperty("boughtIn").GetString();

        Assert.That(bought, Is.EqualTo(shown ? $"{Store.Clock.Now.AddDays(-10):yyyy-MM}" : null));
    }

    [Test]
    public async Task JSON_has_every_field_that_buyers_see()
    {
        using var feed = System.Text.Json.JsonDocument.Parse(await ReadAsync("listings.json"));
        var members = feed.RootElement.GetProperty("listings")[0].EnumerateObject().Select(member => member.Name).ToList();

        Assert.That(ListingField.All.Where(field => field.IsShown).Select(field => field.Name == "Photo" ? "image" : System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(field.Name)),
            Is.SubsetOf(members));
    }

    [Test]
    public async Task Google_gets_RSS_with_its_own_elements()
    {
        var document = XDocument.Parse(await ReadAsync("google.xml"));
        var channel = document.Root!.Element("channel")!;
        Assert.That((document.Root!.Name.LocalName, document.Root!.Attribute("version")!.Value), Is.EqualTo(("rss", "2.0")));
        Assert.That(channel.Elements().Take(3).Select(element => element.Name.LocalName), Is.EqualTo(new[] { "title", "link", "description" }));

        var item = await GoogleItemAsync(_listing.Id);
        Assert.That(item.Elements().ToDictionary(element => element.Name, element => element.Value), Is.SupersetOf(new Dictionary<XName, string>
        {
            ["title"] = "Winter coat", ["link"] = _address, ["description"] = "Worn twice",
            [Google + "id"] = $"{_listing.Id}", [Google + "condition"] = "used", [Google + "availability"] = "in_stock",
            [Google + "price"] = "61.50 USD", [Google + "identifier_exists"] = "no", [Google + "brand"] = "Nordic Loom"
        }));
        Assert.That(item.Element(Google + "google_product_category"), Is.Null);
    }

    [Test]
    public async Task Google_gets_what_it_demands_of_every_item()
    {
        foreach (var item in XDocument.Parse(await ReadAsync("google.xml")).Descendants("item"))
        {
            Assert.That(item.Element("title")!.Value, Has.Length.InRange(1, 150));
            Assert.That(item.Element("description")!.Value, Has.Length.InRange(1, 5000));
            Assert.That(item.Element(Google + "price")!.Value, Does.Match(@"^\d+\.\d\d [A-Z]{3}$"));
            foreach (var address in (string[])[item.Element("link")!.Value, item.Element(Google + "image_link")!.Value])
                Assert.That(Uri.TryCreate(address, UriKind.Absolute, out _), address);
        }
    }

    [Test]
    public async Task Yandex_gets_a_shop_with_currencies_categories_and_offers()
    {
        var catalog = XDocument.Parse(await ReadAsync("yandex.xml")).Root!;
        var shop = catalog.Element("shop")!;
        Assert.That((catalog.Name.LocalName, DateTimeOffset.TryParse(catalog.Attribute("date")!.Value, out _)), Is.EqualTo(("yml_catalog", true)));
        Assert.That(shop.Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "name", "company", "url", "currencies", "categories", "offers" }));
        Assert.That(shop.Element("name")!.Value, Has.Length.InRange(1, 20));
        Assert.That(shop.Element("currencies")!.Elements("currency").Select(currency => (currency.Attribute("id")!.Value, currency.Attribute("rate")!.Value)), Is.EqualTo(new[] { ("USD", "1") }));

        var offer = await YandexOfferAsync(_listing.Id);
        Assert.That((offer.Element("url")!.Value, offer.Element("price")!.Value, offer.Element("currencyId")!.Value, offer.Element("name")!.Value, offer.Element("vendor")!.Value),
            Is.EqualTo((_address, "61.50", "USD", "Winter coat", "Nordic Loom")));
        Assert.That(offer.Elements("param").Select(param => (param.Attribute("name")!.Value, param.Value)), Is.EqualTo(new[] { ("Size", "M"), ("Material", "Wool") }));
        var condition = offer.Element("condition")!;
        Assert.That((condition.Attribute("type")!.Value, condition.Element("quality")!.Value, condition.Element("reason")!.Value),
            Is.EqualTo(("preowned", "good", "Offered by a customer of the store. Condition: Good.")));
    }

    [Test]
    public async Task Yandex_gets_what_it_demands_of_every_offer()
    {
        var shop = XDocument.Parse(await ReadAsync("yandex.xml")).Root!.Element("shop")!;
        var categories = shop.Element("categories")!.Elements("category").ToList();
        var ids = categories.Select(category => category.Attribute("id")!.Value).ToHashSet();
        var offers = shop.Element("offers")!.Elements("offer").ToList();

        Assert.That(categories.Select(category => category.Attribute("parentId")?.Value).OfType<string>().Distinct(), Is.SubsetOf(ids));
        Assert.That(ids, Has.Count.EqualTo(categories.Count));
        Assert.That(offers.Select(offer => offer.Attribute("id")!.Value), Is.Unique.And.All.Matches("^[0-9A-Za-z]{1,20}$"));
        Assert.That(offers.Select(offer => offer.Element("categoryId")!.Value).Distinct(), Is.SubsetOf(ids));
        foreach (var offer in offers)
        {
            Assert.That(offer.Element("name")!.Value, Has.Length.InRange(1, 150));
            Assert.That(offer.Element("description")!.Value, Has.Length.InRange(1, 3000));
            Assert.That(offer.Element("condition")!.Element("quality")!.Value, Is.AnyOf("perfect", "excellent", "good"));
            Assert.That(offer.Element("condition")!.Element("reason")!.Value, Is.Not.Empty);
        }
    }

    [Test]
    public async Task Meta_gets_a_table()
    {
        var row = await MetaRowAsync(_listing.Id);
        Assert.That(row.Keys, Is.EqualTo(new[] { "id", "title", "description", "availability", "condition", "price", "link", "image_link", "additional_image_link", "brand", "product_type" }));
        Assert.That((row["title"], row["description"], row["availability"], row["condition"], row["price"], row["link"], row["brand"]),
            Is.EqualTo(("Winter coat", "Worn twice", "in stock", "used", "61.50 USD", _address, "Nordic Loom")));
        Assert.That(Uri.TryCreate(row["image_link"], UriKind.Absolute, out _), row["image_link"]);
    }

    [Test]
    public async Task Others_get_JSON_as_its_schema_says()
    {
        using var guest = Guest();
        using var document = JsonDocument.Parse(await ReadAsync("listings.json"));
        var address = new Uri(document.RootElement.GetProperty("$schema").GetString()!);
        using var schema = JsonDocument.Parse(await guest.ReadAsync(address.PathAndQuery));

        Assert.That(JsonSchema.Violations(schema.RootElement, document.RootElement), Is.Empty);
        var listing = await JsonListingAsync(_listing.Id);
        Assert.That((listing.GetProperty("url").GetString(), listing.GetProperty("price").GetProperty("amount").GetString(), listing.GetProperty("condition").GetString(), listing.GetProperty("quantity").GetInt32()),
            Is.EqualTo((_address, "61.50", "good", 2)));
    }

    [Test]
    public async Task A_price_is_converted_and_rounded_as_the_store_does()
    {
        Assert.That((await GoogleItemAsync(_listing.Id, "?currency=eur")).Element(Google + "price")!.Value, Is.EqualTo("56.58 EUR"));
        Assert.That((await YandexOfferAsync(_listing.Id, "?currency=EUR")).Element("price")!.Value, Is.EqualTo("56.58"));
        Assert.That((await MetaRowAsync(_listing.Id, "?currency=EUR"))["price"], Is.EqualTo("56.58 EUR"));
    }

    [Test]
    public async Task A_feed_speaks_the_language_that_it_is_asked_for()
    {
        var offer = await YandexOfferAsync(_listing.Id, "?lang=ru");
        Assert.That(offer.Element("condition")!.Element("reason")!.Value, Does.Match(@"\p{IsCyrillic}"));
        Assert.That(XDocument.Parse(await ReadAsync("google.xml", "?lang=ru")).Root!.Element("channel")!.Element("title")!.Value, Does.Contain("барахолка"));
    }

    [Test]
    public async Task A_category_is_named_from_the_top_down()
    {
        var listing = await ApprovedAsync(Scene.Content());
        var mapping = await Store.AskAsync((IRepository<Category> categories) => categories.Table.Where(category => category.ParentCategoryId > 0).FirstAsync());
        await Store.AskAsync((IRepository<ProductCategory> mappings) => mappings.InsertAsync(new ProductCategory { ProductId = listing.ProductId, CategoryId = mapping.Id }));

        Assert.That((await GoogleItemAsync(listing.Id)).Element(Google + "product_type")!.Value, Does.EndWith(" > " + mapping.Name));
        Assert.That((await YandexOfferAsync(listing.Id)).Element("categoryId")!.Value, Is.EqualTo($"{mapping.Id}"));
    }

    private async Task BrandAsync(int productId, string name)
    {
        var manufacturer = new Manufacturer { Name = name, Published = true, CreatedOnUtc = Store.Clock.Now, UpdatedOnUtc = Store.Clock.Now };
        await Store.AskAsync((IRepository<Manufacturer> manufacturers) => manufacturers.InsertAsync(manufacturer));
        await Store.AskAsync((IRepository<ProductManufacturer> mappings) => mappings.InsertAsync(new ProductManufacturer { ProductId = productId, ManufacturerId = manufacturer.Id }));
    }
}
