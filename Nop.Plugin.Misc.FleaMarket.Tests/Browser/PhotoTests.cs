using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using SkiaSharp;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>What the browser makes of a photo before it is sent.</summary>
internal class PhotoTests : BrowserTests
{
    [Test]
    public async Task A_transparent_picture_is_shrunk_on_white()
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        using var picture = new SKBitmap(3000, 2400);
        picture.Erase(SKColors.Transparent);
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint { Color = SKColors.Red })
            canvas.DrawRect(1000, 800, 1000, 800, paint);

        await form.ChoosePhotoAsync("transparent.png", "image/png", picture.Encode(SKEncodedImageFormat.Png, 100).ToArray());

        using var sent = SKBitmap.Decode(await form.PhotoAsync(".jpg"));
        var (corner, middle) = (sent.GetPixel(5, 5), sent.GetPixel(sent.Width / 2, sent.Height / 2));
        Assert.That(sent.Width, Is.LessThan(3000));
        Assert.That((int)Math.Min(corner.Red, Math.Min(corner.Green, corner.Blue)), Is.GreaterThan(250));
        Assert.That(((int)middle.Red, (int)middle.Blue), Is.EqualTo((254, 0)).Within(6));
    }

    [TestCase("image/heic", ".heic")]
    [TestCase("image/jpeg", ".jpg")]
    public async Task What_the_browser_cannot_draw_is_said_beside_its_picture_before_anything_is_sent(string mimeType, string ending)
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync("Winter coat");

        await form.ChoosePhotoAsync("photo" + ending, mimeType, [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[2000]]);

        await Expect(ListingForm.WhyOf(form.Photos.First)).ToContainTextAsync("JPEG");
        Assert.That((await form.PhotosAsync(), await form.Name.InputValueAsync()), Is.EqualTo((0, "Winter coat")));
        await ListingForm.RemoveAsync(form.Photos.First);
        await Expect(form.Photos).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_picture_that_stands_upright_by_its_metadata_is_sent_upright()
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();

        await form.ChoosePhotoAsync("phone.jpeg", "image/jpeg", Jpeg.Picture(64, 48, Exif.Segment(6)));

        Assert.That(Corners.Read(await form.PhotoAsync(".jpg")), Is.EqualTo("BRKG"));
    }

    private static (string, string, byte[]) Picture(string name, int width) => (name, "image/png", Png.Picture(width, 40));

    [Test]
    public async Task Photos_are_chosen_put_in_order_turned_and_taken_away_and_a_refused_form_keeps_them()
    {
        var name = Unique("Chair");
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync(name);
        await form.ChoosePhotosAsync(Picture("a.png", 50), Picture("b.png", 60));
        await form.ChoosePhotosAsync(Picture("c.png", 70), ("broken.png", "image/png", [1, 2, 3]));
        await Expect(ListingForm.WhyOf(form.Photos.Nth(3))).ToContainTextAsync("JPEG");

        await ListingForm.MoveAsync(form.Photos.Nth(2), -1);
        await form.DragAsync(0, 2);
        await ListingForm.TurnAsync(form.Photos.Nth(0));
        Assert.That(await form.PhotoNamesAsync(), Is.EqualTo(new[] { "c.png", "b.png", "a.png", "broken.png" }));

        await form.ChangePriceAsync("0");
        await form.SendRefusedAsync();
        Assert.That(await form.PhotoNamesAsync(), Is.EqualTo(new[] { "c.png", "b.png", "a.png", "broken.png" }));
        await ListingForm.RemoveAsync(form.Photos.Nth(1));
        await form.ChangePriceAsync("12");
        var mine = await form.SendAsync();

        form = await mine.EditAsync(name);
        await Expect(form.Photos).ToHaveCountAsync(2);
        await ListingForm.RemoveAsync(form.Photos.Nth(0));
        await (await form.SendAsync()).EditAsync(name);
        await Expect(form.Photos).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_bar_shows_how_much_of_the_photos_has_been_sent()
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync(Unique("Sofa"));
        using var noise = new SKBitmap(1000, 1000);
        var random = new Random(1);
        noise.Pixels = [.. Enumerable.Range(0, 1000 * 1000).Select(_ => (SKColor)(0xFF000000 | (uint)random.Next(0x1000000)))];
        await form.ChoosePhotoAsync("noise.png", "image/png", noise.Encode(SKEncodedImageFormat.Png, 100).ToArray());
        await Expect(form.Photos).ToHaveCountAsync(1);

        var sent = await form.SendSlowlyAsync(bytesPerSecond: 300_000);

        Assert.That(sent, Is.Ordered.And.Some.InRange(1, 99).And.Some.EqualTo(100));
    }

    [Test]
    public async Task On_a_page_of_its_own_the_form_keeps_its_photos_too_when_it_is_refused()
    {
        var page = await SellerAsync();
        var completed = await CompletedOrdersPage.OpenAsync(page);
        var form = await completed.SellOnPageAsync();
        await form.FillAsync(Unique("Table"), price: "0");
        await form.ChoosePhotosAsync(Picture("a.png", 50), Picture("b.png", 60));

        await form.SendRefusedAsync();

        Assert.That(await form.PhotoNamesAsync(), Is.EqualTo(new[] { "a.png", "b.png" }));
        await form.ChangePriceAsync("12");
        await form.SendAsync();
    }
}
