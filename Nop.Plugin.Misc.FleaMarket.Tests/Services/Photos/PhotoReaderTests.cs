using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

public class PhotoReaderTests
{
    /// <summary>The quarters of an upright picture, as Exif's orientations 1 to 8 have them stored.</summary>
    private static readonly string[] _stored = ["RGBK", "GRKB", "KBGR", "BKRG", "RBGK", "GKRB", "KGBR", "BRKG"];

    private readonly FleaMarketSettings _settings = new() { MostPhotoMegabytes = 2, MostPhotoMegapixels = 20, LongestPhotoSide = 2000 };

    private Task<Outcome<ListingRefusal, Photo>> ReadAsync(byte[] sent) => new PhotoReader(_settings, Limits(_settings)).ReadAsync(sent);

    private static PhotoLimits Limits(FleaMarketSettings settings, long? serversBytes = null)
    {
        var http = new DefaultHttpContext();
        http.Features.Set<IHttpMaxRequestBodySizeFeature>(new ServersLimit { MaxRequestBodySize = serversBytes });
        return new(settings, new HttpContextAccessor { HttpContext = http }, Options.Create(new FormOptions()));
    }

    private sealed class ServersLimit : IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => false;
        public long? MaxRequestBodySize { get; set; }
    }

    private async Task<Photo> AcceptedAsync(byte[] sent)
    {
        var (photo, refusals) = await ReadAsync(sent);
        Assert.That(refusals, Is.Empty);
        return photo!;
    }

    private static byte[] File(string name) => System.IO.File.ReadAllBytes(Repository.PathOf("Nop.Plugin.Misc.FleaMarket.Tests", "Services", "Photos", "Files", name));

    private static TestCaseData Case(string name, params object[] arguments) => new TestCaseData(arguments).SetArgDisplayNames(name);

    private static IEnumerable<TestCaseData> Pictures =>
    [
        Case("JPEG", Jpeg.Picture()), Case("PNG", Corners.Encode(SKEncodedImageFormat.Png)), Case("WebP", WebP.Picture())
    ];

    [TestCaseSource(nameof(Pictures))]
    public async Task A_picture_of_each_kind_is_kept_as_a_JPEG(byte[] file)
    {
        var photo = await AcceptedAsync(file);

        Assert.That((photo.Width, photo.Height, Corners.Read(photo.Content)), Is.EqualTo((64, 48, "RGBK")));
        Assert.That(photo.Content, Is.Not.EqualTo(file));
        using var codec = SKCodec.Create(new MemoryStream(photo.Content));
        Assert.That(codec.EncodedFormat, Is.EqualTo(SKEncodedImageFormat.Jpeg));
    }

    [Test]
    public async Task Every_orientation_of_every_kind_is_stored_upright([Range(1, 8)] int orientation, [Values("jpeg", "jpeg, little-endian", "png", "webp")] string kind)
    {
        var file = kind switch
        {
            "png" => Png.WithExif(Exif.Tiff(orientation)),
            "webp" => WebP.WithExif(Exif.Tiff(orientation)),
            _ => Jpeg.Picture(64, 48, Exif.Segment(orientation, kind == "jpeg"))
        };

        var photo = await AcceptedAsync(file);

        Assert.That((photo.Width, photo.Height), Is.EqualTo(orientation > 4 ? (48, 64) : (64, 48)));
        Assert.That(Corners.Read(photo.Content), Is.EqualTo(_stored[orientation switch { 6 => 7, 8 => 5, _ => orientation - 1 }]));
        Assert.That(Latin(photo.Content), Does.Not.Contain("Exif").And.Not.Contain(Exif.Maker));
        Assert.That(photo.Content.AsSpan().IndexOf(Exif.Latitude), Is.EqualTo(-1));
    }

    [TestCase("or6.jpg", 600, 900)]
    [TestCase("or6.png", 600, 900)]
    [TestCase("noeoi.jpg", 900, 600)]
    [TestCase("mpo.jpg", 900, 600)]
    [TestCase("cmyk.jpg", 900, 600)]
    [TestCase("gray.jpg", 900, 600)]
    [TestCase("prog.jpg", 900, 600)]
    [TestCase("rgb16.png", 900, 600)]
    [TestCase("alpha3000.png", 2000, 2000)]
    public async Task What_cameras_and_editors_write_is_taken(string name, int width, int height)
    {
        var photo = await AcceptedAsync(File(name));

        Assert.That((photo.Width, photo.Height), Is.EqualTo((width, height)));
    }

    [Test]
    public async Task A_JPEG_without_its_end_is_whole()
    {
        using var photo = SKBitmap.Decode((await AcceptedAsync(File("noeoi.jpg"))).Content);

        Assert.That(photo.GetPixel(450, 595), Is.EqualTo(photo.GetPixel(450, 500)));
    }

    [TestCaseSource(nameof(Endless))]
    public async Task A_JPEG_of_any_size_and_kind_may_lack_its_end(byte[] file) => await AcceptedAsync(file[..^2]);

    private static IEnumerable<TestCaseData> Endless =>
        [Case("small", Jpeg.Picture(8, 8)), Case("large", Jpeg.Picture(1500, 1100)), Case("progressive", File("prog.jpg"))];

    [TestCase("trunc.jpg")]
    [TestCase("rgb16.png")]
    public async Task Half_a_picture_is_refused(string name)
    {
        var file = File(name);

        Assert.That((await ReadAsync(file[..(file.Length * 3 / 5)])).Refusal, Is.EqualTo(ListingRefusal.PhotoDamaged));
    }

    [Test]
    public async Task A_truncated_JPEG_is_refused() => Assert.That((await ReadAsync(File("trunc.jpg"))).Refusal, Is.EqualTo(ListingRefusal.PhotoDamaged));

    [Test]
    public async Task What_is_transparent_becomes_white()
    {
        using var glass = new SKBitmap(20, 20);
        using var photo = SKBitmap.Decode((await AcceptedAsync(glass.Encode(SKEncodedImageFormat.Png, 100).ToArray())).Content);

        Assert.That(photo.GetPixel(10, 10), Is.EqualTo(SKColors.White));
    }

    [TestCase(3000, 1500, 2000, 1000)]
    [TestCase(100, 4000, 50, 2000)]
    [TestCase(2000, 10, 2000, 10)]
    [TestCase(5000, 1, 2000, 1)]
    public async Task A_photo_is_scaled_to_the_longest_side_and_never_made_larger(int width, int height, int keptWidth, int keptHeight)
    {
        var photo = await AcceptedAsync(Jpeg.Picture(width, height));

        Assert.That((photo.Width, photo.Height), Is.EqualTo((keptWidth, keptHeight)));
    }

    [Test]
    public async Task A_photo_of_another_colour_space_keeps_its_colours()
    {
        using var picture = new SKBitmap(new SKImageInfo(16, 16, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateRgb(SKColorSpaceTransferFn.Srgb, SKColorSpaceXyz.DisplayP3)));
        picture.Erase(SKColors.Red);
        using var photo = SKBitmap.Decode((await AcceptedAsync(picture.Encode(SKEncodedImageFormat.Png, 100).ToArray())).Content);

        var colour = photo.GetPixel(8, 8);

        Assert.That((colour.Red > 245, colour.Green < 20, colour.Blue < 20), Is.EqualTo((true, true, true)), colour.ToString());
    }

    [TestCaseSource(nameof(Pictures))]
    public async Task What_stands_behind_the_picture_is_dropped(byte[] file) =>
        Assert.That(Latin((await AcceptedAsync([.. file, .. "<script>alert(1)</script>"u8])).Content), Does.Not.Contain("<script>"));

    [Test]
    public async Task Texts_in_a_picture_are_dropped()
    {
        var jpeg = await AcceptedAsync(Jpeg.Picture(64, 48, Jpeg.Comment("hidden comment"), Jpeg.Segment(0xED, "hidden notes"u8)));
        var png = await AcceptedAsync(Png.Picture(64, 48, Png.Text("Author", "hidden")));

        Assert.That(Latin(jpeg.Content) + Latin(png.Content), Does.Not.Contain("hidden"));
    }

    [TestCaseSource(nameof(Pictures))]
    public async Task A_picture_with_any_byte_spoilt_is_taken_or_refused_but_never_fails(byte[] file)
    {
        for (var at = 0; at < Math.Min(file.Length, 400); at++)
            foreach (var spoilt in (byte[])[0x00, 0x7F, 0xFF])
            {
                var copy = file.ToArray();
                copy[at] = spoilt;
                var (photo, refusals) = await ReadAsync(copy);
                Assert.That(photo is null, Is.EqualTo(refusals.Count > 0), $"byte {at} as {spoilt}");
            }
    }

    [TestCaseSource(nameof(Pictures))]
    public async Task A_picture_cut_off_in_its_first_half_is_refused(byte[] file)
    {
        for (var length = 0; length < file.Length / 2; length++)
            Assert.That((await ReadAsync(file[..length])).Value, Is.Null, $"{length} bytes");
    }

    [TestCase("")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [TestCase("<!DOCTYPE html><title>photo.jpg</title>")]
    [TestCase("GIF89a")]
    [TestCase("BM")]
    [TestCase("%PDF-1.7")]
    [TestCase("MZ")]
    [TestCase("RIFF....WAVEfmt ")]
    public async Task What_is_no_JPEG_PNG_or_WebP_is_refused(string content) =>
        Assert.That((await ReadAsync(Encoding.ASCII.GetBytes(content))).Refusal, Is.EqualTo(ListingRefusal.PhotoNotAnImage));

    [Test]
    public async Task A_HEIC_photo_is_refused_as_none_of_the_kinds_that_are_taken() =>
        Assert.That((await ReadAsync(File("photo.heic"))).Refusal, Is.EqualTo(ListingRefusal.PhotoNotAnImage));

    [TestCaseSource(nameof(Huge))]
    public async Task A_picture_of_too_many_pixels_is_refused_by_its_header(byte[] file) =>
        Assert.That((await ReadAsync(file)).Refusal, Is.EqualTo(ListingRefusal.PhotoTooManyPixels));

    private static IEnumerable<TestCaseData> Huge =>
    [
        Case("PNG", Png.OnlyClaiming(20_000, 20_000)),
        Case("PNG just above", Png.OnlyClaiming(20_001, 1_000)),
        Case("JPEG", Jpeg.Picture(5_001, 4_000))
    ];

    [Test]
    public async Task A_picture_of_impossible_size_is_refused([Values(0, -1, int.MinValue, int.MaxValue)] int width) =>
        Assert.That((await ReadAsync(Png.OnlyClaiming(width, 48))).Refusal, Is.EqualTo(ListingRefusal.PhotoDamaged));

    [Test]
    public async Task A_file_of_too_many_bytes_is_refused_whatever_it_is() =>
        Assert.That((await ReadAsync(new byte[2 * PhotoLimits.Megabyte + 1])).Refusal, Is.EqualTo(ListingRefusal.PhotoTooLarge));

    [TestCase(30_000_000L, 28)]
    [TestCase(null, 100)]
    [TestCase(2_000_000L, 1)]
    [TestCase(1_000L, 1)]
    public void The_owner_can_allow_no_more_than_the_server_takes(long? server, int megabytes)
    {
        var limits = Limits(new() { MostPhotoMegabytes = 100 }, server);

        Assert.That((limits.ServersMegabytes, limits.Megabytes), Is.EqualTo((megabytes, megabytes)));
    }

    private static string Latin(byte[] content) => Encoding.Latin1.GetString(content);
}
