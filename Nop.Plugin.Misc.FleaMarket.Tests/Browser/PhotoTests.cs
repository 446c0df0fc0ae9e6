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
    public async Task What_the_browser_cannot_draw_is_said_beside_the_field_before_anything_is_sent(string mimeType, string ending)
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();
        await form.FillAsync("Winter coat");

        await form.ChoosePhotoAsync("photo" + ending, mimeType, [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[2000]]);

        await Expect(form.PhotoError).ToContainTextAsync("JPEG");
        Assert.That((await form.PhotosAsync(), await form.Name.InputValueAsync()), Is.EqualTo((0, "Winter coat")));
        await form.ChoosePhotoAsync();
        await Expect(form.PhotoError).ToBeEmptyAsync();
    }

    [Test]
    public async Task A_picture_that_stands_upright_by_its_metadata_is_sent_upright()
    {
        var form = await (await CompletedOrdersPage.OpenAsync(await SellerAsync())).SellAsync();

        await form.ChoosePhotoAsync("phone.jpg", "image/jpeg", Jpeg.Picture(64, 48, Exif.Segment(6)));

        Assert.That(Corners.Read(await form.PhotoAsync(".jpg")), Is.EqualTo("BRKG"));
    }
}
