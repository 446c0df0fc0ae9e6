using System.Net;
using System.Reflection;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

[TestFixture(StoreDatabase.Sqlite)]
internal class FormTests(StoreDatabase database) : VisitorTests(database)
{
    private static readonly KeyValuePair<string, string>[] _overposted =
    [
        new("Status", "20"), new("StatusId", "20"), new("SellerId", "1"), new("OrderItemId", "1"), new("orderItemId", "1"), new("ProductId", "1"), new("StoreId", "2"),
        new("Id", "1"), new("id", "1"), new("PictureId", "1"), new("SoldQuantity", "5"), new("CreatedOnUtc", "2001-01-01"), new("UpdatedOnUtc", "2001-01-01"), new("ApprovedOnUtc", "2001-01-01"),
        new("Info.ListingId", "1"), new("Info.MostUnits", "99"), new("Info.Status", "20")
    ];

    private Task<IList<Listing>> ListingsOfAsync(int orderItemId) =>
        Store.AskAsync((IRepository<Listing> listings) => listings.GetAllAsync(rows => rows.Where(listing => listing.OrderItemId == orderItemId)));

    [Test]
    public async Task What_a_form_does_not_ask_for_is_ignored_in_an_offer()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var answer = await visitor.PostAsync($"/customer/flea-market/sell/{item.Id}", [.. Fields.Listing(), .. _overposted]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var listing = (await ListingsOfAsync(item.Id)).Single();
        Assert.That((listing.Status, listing.SellerId, listing.ProductId, listing.StoreId, listing.SoldQuantity, listing.PictureId, listing.CreatedOnUtc, listing.ApprovedOnUtc),
            Is.EqualTo((ListingStatus.OnModeration, seller.Id, item.ProductId, Scene.StoreId, 0, 0, Store.Clock.Now, (DateTime?)null)));
    }

    [Test]
    public async Task What_a_form_does_not_ask_for_is_ignored_in_an_edit()
    {
        var (seller, listing) = await SellerAsync();

        var answer = await seller.PostAsync($"/customer/flea-market/{listing.Id}/edit", [.. Fields.Listing("Edited", listing.Revision), .. _overposted]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var now = await Scene.NowAsync(listing);
        Assert.That((now.Name, now.Status, now.SellerId, now.OrderItemId, now.SoldQuantity, now.CreatedOnUtc),
            Is.EqualTo(("Edited", ListingStatus.OnModeration, listing.SellerId, listing.OrderItemId, 0, listing.CreatedOnUtc)));
        seller.Dispose();
    }

    [TestCase(0, "12.5")]
    [TestCase(33, "4.13")]
    public async Task A_form_is_filled_in_with_what_was_paid_and_all_that_may_be_sold(int highestPercent, string price)
    {
        await using var settings = await Scene.SettingsAsync(saved => saved.HighestPercentOfPricePaid = highestPercent);
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, quantity: 3, price: 12.5m);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var form = await visitor.DocumentAsync($"/customer/flea-market/sell/{item.Id}");

        Assert.That((Typed("Price"), Typed("Quantity")), Is.EqualTo((price, "3")));
        var sent = Fields.Listing().Where(field => field.Key != "Price").Append(new("Price", price));
        Assert.That((await visitor.PostAsync($"/customer/flea-market/sell/{item.Id}", sent)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));

        string? Typed(string field) => form.QuerySelector($"[name={field}]")!.GetAttribute("value");
    }

    /// <summary>What a form of a listing that is there does not bring is empty for its reader, and the listing loses it.</summary>
    [TestCase(typeof(ListingFormModel))]
    [TestCase(typeof(ListingModel))]
    public async Task A_form_has_every_field_that_is_read_from_it(Type model)
    {
        var (seller, listing) = await SellerAsync();
        using var _ = seller;
        using var administrator = await AdministratorAsync();

        var form = model == typeof(ListingModel)
            ? await administrator.DocumentAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}")
            : await seller.DocumentAsync($"/customer/flea-market/{listing.Id}/edit");

        var read = model.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property is { CanWrite: true, Name: not "Info" })
            .Select(property => property.GetCustomAttribute<FromFormAttribute>()?.Name ?? property.Name).Except([nameof(ListingModel.Photos)]); // Those that a form does not name stay.
        Assert.That(read.Where(name => form.QuerySelector($"[name={name}]") is null), Is.Empty);
    }

    [Test]
    public async Task A_refused_form_comes_back_with_what_was_typed_and_says_what_is_wrong()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var answer = await visitor.PostAsync($"/customer/flea-market/sell/{item.Id}",
            [new("Name", "My <b>coat</b>"), new("Description", "typed text"), new("ConditionId", "30"), new("Price", "abc"), new("Quantity", "99999999999999"), new("Phone", "+1 23")]);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain("My &lt;b&gt;coat&lt;/b&gt;").And.Contain("typed text").And.Contain("value=\"abc\"").And.Contain("99999999999999").And.Contain("aria-invalid=\"true\""));
        var form = await new HtmlParser().ParseDocumentAsync(page);
        Assert.That(new[] { "Price", "Quantity" }.Select(field => form.QuerySelector($"#flea-{field}-error")!.TextContent), Has.All.Not.Empty);
        Assert.That(await ListingsOfAsync(item.Id), Is.Empty);
    }

    [Test]
    public async Task A_seller_chooses_for_each_listing_whether_aggregators_get_it()
    {
        var (seller, listing) = await SellerAsync();
        var path = $"/customer/flea-market/{listing.Id}/edit";
        Assert.That(await seller.ReadAsync(path), Does.Match("name=\"ForAggregators\"[^>]*checked"));

        await seller.PostAsync(path, Fields.Listing("Edited", listing.Revision).Where(field => field.Key != "ForAggregators"));

        Assert.That((await Scene.NowAsync(listing)).ForAggregators, Is.False);
        Assert.That(await seller.ReadAsync(path), Does.Not.Match("name=\"ForAggregators\"[^>]*checked"));
        seller.Dispose();
    }

    [Test]
    public async Task A_refused_photo_and_all_else_that_is_wrong_are_told_at_once_each_beside_its_field()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, 2);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        KeyValuePair<string, string>[] typed = [new("Name", " "), new("Price", "5"), new("Quantity", "3"), new("Phone", "1"), new("Messenger", new('m', 201)), new("Email", "nobody")];

        var answer = await visitor.SendFileAsync($"/customer/flea-market/sell/{item.Id}", typed, "page.html", "<p>"u8.ToArray(), "text/html");

        var form = await Visitor.DocumentAsync(answer);
        Assert.That(form.QuerySelectorAll("[id^=flea-][id$=-error]").Where(error => error.TextContent.Trim().Length > 0).Select(error => error.Id),
            Is.EquivalentTo(new[] { "flea-Name-error", "flea-Photo-error", "flea-ConditionId-error", "flea-Quantity-error", "flea-Messenger-error", "flea-Email-error" }));
        Assert.That(form.QuerySelectorAll(".flea-errors li").Length, Is.EqualTo(6));
        Assert.That(await ListingsOfAsync(item.Id), Is.Empty);
    }

    [TestCaseSource(nameof(BadFiles))]
    public async Task A_file_that_is_no_photo_is_refused_and_leaves_nothing(string name, byte[] file, string mimeType)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        var pictures = await PicturesAsync();

        var answer = await visitor.SendFileAsync($"/customer/flea-market/sell/{item.Id}", Fields.Listing(), name, file, mimeType);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("flea-Photo").And.Contain("Worn twice"));
        Assert.That((await ListingsOfAsync(item.Id)).Count + await PicturesAsync() - pictures, Is.Zero);
    }

    private static IEnumerable<TestCaseData> BadFiles()
    {
        yield return Case("photo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "image/svg+xml");
        yield return Case("svg-as.jpg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "image/jpeg");
        yield return Case("page.html", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), "text/html");
        yield return Case("html-as.png", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), "image/png");
        yield return Case("program.exe", "MZ\u0090"u8.ToArray(), "application/octet-stream");
        yield return Case("huge.png", Png.OnlyClaiming(20_000, 20_000), "image/png");
        yield return Case("cut.png", Png.Picture(640, 480)[..300], "image/png");
        yield return Case("cut.jpg", Jpeg.Picture(640, 480)[..2000], "image/jpeg");
        yield return Case("cut.webp", WebP.Picture()[..^40], "image/webp");
        yield return Case("heavy.png", [.. Png.Picture(), .. new byte[11 * 1024 * 1024]], "image/png");

        static TestCaseData Case(string name, byte[] file, string mimeType) => new TestCaseData(name, file, mimeType).SetArgDisplayNames(name);
    }

    /// <summary>Kestrel takes 30,000,000 bytes, unless it is told otherwise.</summary>
    [TestCase(31)]
    [TestCase(150)]
    public async Task A_photo_that_is_larger_than_the_server_takes_is_refused_beside_its_field_and_the_text_is_kept(int megabytes)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var answer = await visitor.SendFileAsync($"/customer/flea-market/sell/{item.Id}", Fields.Listing("Зимнее пальто 🧥"), "panorama.jpg", new byte[megabytes * 1_000_000], "image/jpeg");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var page = await Visitor.DocumentAsync(answer);
        Assert.That((page.QuerySelector("#flea-Photo-error")!.TextContent, page.QuerySelector("#flea-Name")!.GetAttribute("value"), page.QuerySelector("#flea-Description")!.TextContent.Trim()),
            Is.EqualTo(("The photo is too large. Please choose a smaller file.", "Зимнее пальто 🧥", "Worn twice")));
        Assert.That(await ListingsOfAsync(item.Id), Is.Empty);
    }

    [Test]
    public async Task An_oversized_form_needs_its_token_too()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var answer = await visitor.SendFileAsync($"/customer/flea-market/sell/{item.Id}", Fields.Listing(), "panorama.jpg", new byte[31_000_000], "image/jpeg", withToken: false);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCaseSource(nameof(GoodFiles))]
    public async Task A_photo_is_kept_by_its_content_and_without_what_it_says_beside(string name, byte[] file, string mimeType)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var answer = await visitor.SendFileAsync($"/customer/flea-market/sell/{item.Id}", Fields.Listing(), name, file, mimeType);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var listing = (await ListingsOfAsync(item.Id)).Single();
        var stored = await StoredAsync(listing.PictureId);
        Assert.That(stored.MimeType, Is.EqualTo("image/jpeg"));
        Assert.That(System.Text.Encoding.Latin1.GetString(stored.Content), Does.Not.Contain(Exif.Maker).And.Not.Contain("<script"));
        Assert.That(stored.Content.AsSpan().IndexOf(Exif.Latitude), Is.EqualTo(-1));
    }

    private static IEnumerable<TestCaseData> GoodFiles()
    {
        yield return Case("with-place.jpg", Jpeg.Picture(metadata: Exif.Segment(6)), "image/jpeg");
        yield return Case("polyglot.jpg", [.. Jpeg.Picture(), .. "<script>alert(1)</script>"u8], "image/jpeg");
        yield return Case("polyglot.html", [.. Jpeg.Picture(64, 48, Jpeg.Comment("<script>alert(1)</script>"))], "text/html");
        yield return Case("a-png-named.jpg", Png.Picture(64, 48, Png.Text("Author", Exif.Maker)), "image/jpeg");

        static TestCaseData Case(string name, byte[] file, string mimeType) => new TestCaseData(name, file, mimeType).SetArgDisplayNames(name);
    }

    private Task<int> PicturesAsync() => Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.CountAsync());

    private Task<(string MimeType, byte[] Content)> StoredAsync(int pictureId) => Store.AskAsync(async (IPictureService pictures) =>
    {
        var picture = await pictures.GetPictureByIdAsync(pictureId);
        return (picture.MimeType, await pictures.LoadPictureBinaryAsync(picture));
    });
}
