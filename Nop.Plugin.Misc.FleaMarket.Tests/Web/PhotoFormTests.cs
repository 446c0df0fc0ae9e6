using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Media;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>Several photos of a listing, as the forms send them: the seller's and the moderators'.</summary>
internal class PhotoFormTests(StoreDatabase database) : WebTests(database)
{
    private static readonly byte[] _corners = Corners.Encode(SKEncodedImageFormat.Png);

    private static (string Name, byte[] Content, string MimeType) File(string name, int width) => (name, Png.Picture(width, 40), "image/png");

    private Task<int> PicturesAsync() => Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.CountAsync());

    private Task<IReadOnlyList<int>> PhotosAsync(Listing listing) => Store.AskAsync((ListingDetails details) => details.PhotosAsync(listing));

    private Task<byte[]> ContentAsync(int pictureId) =>
        Store.AskAsync(async (IPictureService pictures) => await pictures.LoadPictureBinaryAsync(await pictures.GetPictureByIdAsync(pictureId)));

    private async Task<IReadOnlyList<int>> WidthsAsync(Listing listing)
    {
        var widths = new List<int>();
        foreach (var pictureId in await PhotosAsync(await Scene.NowAsync(listing)))
            using (var picture = SKBitmap.Decode(await ContentAsync(pictureId)))
                widths.Add(picture.Width);
        return widths;
    }

    private static IEnumerable<KeyValuePair<string, string>> Field(string key, int pictureId = 0, int place = 1, int turn = 0, bool drop = false) =>
    [
        new("Photos.Index", key), new($"Photos[{key}].PictureId", $"{pictureId}"), new($"Photos[{key}].Place", $"{place}"), new($"Photos[{key}].Turn", $"{turn}"),
        .. drop ? [new($"Photos[{key}].Drop", "true")] : Array.Empty<KeyValuePair<string, string>>()
    ];

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) =>
        await Visitor.DocumentAsync(answer);

    private async Task<(Visitor Seller, Listing Listing)> OfferedAsync(params (string, byte[], string)[] files)
    {
        var customer = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(customer);
        var seller = await Visitor.LogInAsync(Store.Address, customer);
        Assert.That((await seller.SendFilesAsync($"/customer/flea-market/sell/{item.Id}", Fields.Listing(), files)).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        return (seller, (await ListingsOfAsync(item.Id)).Single());
    }

    private Task<List<Listing>> ListingsOfAsync(int orderItemId) => Store.AskAsync(async (IRepository<Listing> listings) =>
        (await listings.Table.Where(listing => listing.OrderItemId == orderItemId).ToListAsync()).ToList());

    private static string EditOf(Listing listing) => $"/customer/flea-market/{listing.Id}/edit";

    [Test]
    public async Task Photos_that_are_chosen_at_once_stand_in_the_order_in_which_they_came()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60), File("c.png", 70));

        Assert.That(await WidthsAsync(listing), Is.EqualTo(new[] { 50, 60, 70 }));
        Assert.That((await Scene.NowAsync(listing)).PictureId, Is.EqualTo((await PhotosAsync(listing))[0]));
        seller.Dispose();
    }

    [Test]
    public async Task An_edit_puts_new_photos_between_those_that_stay_and_takes_others_away()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60), File("c.png", 70));
        var ids = await PhotosAsync(listing);
        var before = await PicturesAsync();

        var answer = await seller.SendFilesAsync(EditOf(listing), [
            .. Fields.Listing("Edited", listing.Revision), .. Field("2", ids[2], 1), .. Field("new1", 0, 2), .. Field("0", ids[0], 3), .. Field("1", ids[1], 2, drop: true)
        ], [File("d.png", 80)]);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await WidthsAsync(listing), await PicturesAsync()), Is.EqualTo((new[] { 70, 80, 50 }, before)));
        seller.Dispose();
    }

    /// <summary>Without a script the places are typed.</summary>
    [TestCase(3, 1, new[] { 70, 50, 60 })]
    [TestCase(1, 3, new[] { 60, 70, 50 })]
    [TestCase(1, 2, new[] { 60, 50, 70 })]
    public async Task A_photo_gets_the_place_that_is_typed_for_it(int which, int place, int[] expected)
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60), File("c.png", 70));
        var ids = await PhotosAsync(listing);

        await seller.PostAsync(EditOf(listing), [
            .. Fields.Listing("Edited", listing.Revision), .. ids.SelectMany((id, index) => Field($"{index}", id, index + 1 == which ? place : index + 1))
        ]);

        Assert.That(await WidthsAsync(listing), Is.EqualTo(expected));
        seller.Dispose();
    }

    [Test]
    public async Task Photos_that_are_there_and_new_ones_are_turned()
    {
        var (seller, listing) = await OfferedAsync(("corners.png", _corners, "image/png"));
        var former = (await PhotosAsync(listing)).Single();

        await seller.SendFilesAsync(EditOf(listing), [.. Fields.Listing("Edited", listing.Revision), .. Field("0", former, 1, 1), .. Field("new1", 0, 2, 3)],
            [("corners.png", _corners, "image/png")]);

        var turned = await PhotosAsync(await Scene.NowAsync(listing));
        Assert.That((Corners.Read(await ContentAsync(turned[0])), Corners.Read(await ContentAsync(turned[1]))), Is.EqualTo(("BRKG", "GKRB")));
        Assert.That(turned, Does.Not.Contain(former));
        Assert.That(await Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.AnyAsync(picture => picture.Id == former)), Is.False);
        seller.Dispose();
    }

    [Test]
    public async Task A_file_that_is_no_photo_is_named_with_its_reason_and_the_photos_that_are_there_stay()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60));
        var before = await PicturesAsync();

        var form = await PageAsync(await seller.SendFilesAsync(EditOf(listing), Fields.Listing("Edited", listing.Revision),
            [File("c.png", 70), ("page.html", "<p>"u8.ToArray(), "text/html"), ("huge.png", Png.OnlyClaiming(20_000, 20_000), "image/png")]));

        Assert.That(form.QuerySelectorAll("[data-flea-photo-refused]").Select(said => said.TextContent.Trim()), Is.EqualTo(new[]
        {
            "page.html: This is not a JPEG, PNG or WebP image.", "huge.png: The photo has too many pixels. Please choose a smaller one."
        }));
        Assert.That(form.QuerySelectorAll("[data-flea-photo-refused]").Select(said => said.GetAttribute("data-flea-photo-refused")), Is.EqualTo(new[] { "1", "2" }));
        Assert.That(form.QuerySelectorAll("[data-flea-photos-list] > li").Length, Is.EqualTo(2));
        Assert.That((await WidthsAsync(listing), await PicturesAsync()), Is.EqualTo((new[] { 50, 60 }, before)));
        seller.Dispose();
    }

    [Test]
    public async Task More_photos_than_the_owner_allows_are_refused_unless_they_are_there_already()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60));
        await using var _ = await Scene.SettingsAsync(settings => settings.MostPhotos = 1);

        var refused = await PageAsync(await seller.SendFilesAsync(EditOf(listing), Fields.Listing("Edited", listing.Revision), [File("c.png", 70)]));
        Assert.That(refused.QuerySelector("#flea-Photo-error")!.TextContent, Is.EqualTo("There are too many photos. Please take some away."));

        Assert.That((await seller.PostAsync(EditOf(listing), Fields.Listing("Edited", listing.Revision))).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await WidthsAsync(listing), Is.EqualTo(new[] { 50, 60 }));
        seller.Dispose();
    }

    [Test]
    public async Task Pictures_of_others_are_not_there_for_a_form()
    {
        var (other, foreign) = await OfferedAsync(File("a.png", 90));
        var (seller, listing) = await OfferedAsync(File("a.png", 50));
        var stolen = (await PhotosAsync(foreign)).Single();

        await seller.PostAsync(EditOf(listing), [.. Fields.Listing("Edited", listing.Revision), .. Field("0", stolen), .. Field("1", stolen, drop: true)]);

        Assert.That((await WidthsAsync(listing), await WidthsAsync(foreign)), Is.EqualTo((new[] { 50 }, new[] { 90 })));
        other.Dispose();
        seller.Dispose();
    }

    [Test]
    public async Task A_refused_form_shows_the_photos_as_they_were_put()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60));
        var ids = await PhotosAsync(listing);

        var form = await PageAsync(await seller.PostAsync(EditOf(listing), [
            .. Fields.Listing("", listing.Revision), .. Field("0", ids[0], 2, 3), .. Field("1", ids[1], 1, drop: true)
        ]));

        var shown = form.QuerySelectorAll("[data-flea-photos-list] > li").ToList();
        Assert.That(shown.Select(item => item.QuerySelector("[name$='.PictureId']")!.GetAttribute("value")), Is.EqualTo(new[] { $"{ids[1]}", $"{ids[0]}" }));
        Assert.That((shown[0].QuerySelector("[name$='.Drop']")!.HasAttribute("checked"), shown[1].QuerySelector("option[selected]")!.GetAttribute("value")), Is.EqualTo((true, "3")));
        seller.Dispose();
    }

    [Test]
    public async Task Moderators_see_what_is_new_and_what_is_gone_and_take_a_single_one_out()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60));
        Scene.Done(await Scene.ApproveAsync(await Scene.NowAsync(listing)));
        var ids = await PhotosAsync(listing);
        var approved = await Scene.NowAsync(listing);
        await seller.SendFilesAsync(EditOf(listing), [.. Fields.Listing("Edited", approved.Revision), .. Field("0", ids[0], drop: true), .. Field("1", ids[1], 1)], [File("c.png", 70)]);
        using var moderator = await AdministratorAsync();
        var path = $"/Admin/FleaMarketListingEdit/Edit/{listing.Id}";

        var popup = await moderator.DocumentAsync(path);
        Assert.That(popup.QuerySelectorAll(".flea-market-photo").Select(photo => photo.QuerySelector(".badge:not(.badge-secondary)")?.TextContent), Is.EqualTo(new[] { null, "New" }));
        Assert.That(popup.QuerySelector("#photos-deleted")!.TextContent, Does.EndWith("1."));

        var now = await Scene.NowAsync(listing);
        await moderator.PostAsync(path, [
            new("Name", now.Name), new("Description", now.Description), new("ConditionId", "30"), new("LineNames", "Size"), new("LineValues", "M"),
            new("Price", "60"), new("Quantity", "1"), new("Revision", $"{now.Revision}"), new("step", "Approve"), .. Field("0", ids[1], 1, drop: true)
        ]);

        Assert.That((await WidthsAsync(listing), (await Scene.NowAsync(listing)).Status), Is.EqualTo((new[] { 70 }, ListingStatus.Approved)));
        seller.Dispose();
    }

    [Test]
    public async Task A_waiting_edit_shows_moderators_the_photo_that_is_still_public_as_gone()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60));
        var approved = Scene.Done(await Scene.ApproveAsync(await Scene.NowAsync(listing)));
        var ids = await PhotosAsync(listing);
        await seller.PostAsync(EditOf(listing), [.. Fields.Listing("Edited", approved.Revision), .. Field("0", ids[0], drop: true), .. Field("1", ids[1], 1)]);
        using var moderator = await AdministratorAsync();

        var popup = await moderator.DocumentAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}");

        Assert.That(popup.QuerySelectorAll(".flea-market-photo").Select(photo => photo.QuerySelector(".badge:not(.badge-secondary)")?.TextContent), Is.EqualTo(new[] { null, "Gone" }));
        Assert.That(await WidthsAsync(listing), Is.EqualTo(new[] { 50, 60 }), "what is public");
        seller.Dispose();
    }

    [Test]
    public async Task All_photos_are_in_the_gallery_and_in_the_markup()
    {
        var (seller, listing) = await OfferedAsync(File("a.png", 50), File("b.png", 60), File("c.png", 70));
        Scene.Done(await Scene.ApproveAsync(await Scene.NowAsync(listing)));
        using var guest = Visitor.Guest(Store.Address);

        var page = await guest.DocumentAsync($"/flea-market/{listing.Id}/winter-coat");

        Assert.That(page.QuerySelectorAll(".flea-gallery__main .flea-gallery__slide").Count(slide => slide.QuerySelector(".flea-gallery__source") is null), Is.EqualTo(3));
        var product = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .First(markup => markup.GetProperty("@type").GetString() == "Product");
        Assert.That(product.GetProperty("image").GetArrayLength(), Is.EqualTo(3));
        seller.Dispose();
    }
}
