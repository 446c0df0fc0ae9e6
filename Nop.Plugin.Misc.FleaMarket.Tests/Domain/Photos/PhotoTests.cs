using System.Text;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Photos;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Photos;

public class PhotoTests
{
    private const int MostBytes = 1_000_000;
    private const long MostPixels = 50_000_000;

    private static (Photo? Photo, ListingRefusal? Refusal) Read(byte[] sent) => Photo.Read(sent, MostBytes, MostPixels);

    private static Photo Accepted(byte[] sent)
    {
        var (photo, refusal) = Read(sent);
        Assert.That(refusal, Is.Null);
        return photo!;
    }

    private static IEnumerable<TestCaseData> Pictures()
    {
        yield return Case("baseline JPEG", PhotoFormat.Jpeg, Jpeg.Picture());
        yield return Case("progressive JPEG", PhotoFormat.Jpeg, ProgressiveJpeg);
        yield return Case("PNG", PhotoFormat.Png, Png.Picture());
        yield return Case("lossy WebP", PhotoFormat.WebP, WebP.Lossy());
        yield return Case("lossless WebP", PhotoFormat.WebP, WebP.Lossless());
        yield return Case("extended WebP", PhotoFormat.WebP, WebP.WithExif());

        static TestCaseData Case(string name, PhotoFormat format, byte[] file) =>
            new TestCaseData(format, file).SetArgDisplayNames(name);
    }

    private static byte[] ProgressiveJpeg =>
    [
        .. Jpeg.Start, .. Jpeg.Quantization, .. Jpeg.Frame(64, 48, Jpeg.Progressive),
        .. Jpeg.Huffman, .. Jpeg.Scan, .. Jpeg.Huffman, .. Jpeg.Scan, .. Jpeg.Scan, .. Jpeg.End
    ];

    [TestCaseSource(nameof(Pictures))]
    public void A_picture_of_each_kind_is_recognised_by_its_content(PhotoFormat format, byte[] file)
    {
        var photo = Accepted(file);

        Assert.That((photo.Format, photo.Width, photo.Height), Is.EqualTo((format, 64, 48)));
        Assert.That(photo.MimeType, Is.EqualTo("image/" + format.ToString().ToLowerInvariant()));
    }

    [TestCaseSource(nameof(Pictures))]
    public void What_was_cleaned_is_a_picture_and_stays_as_it_is(PhotoFormat format, byte[] file)
    {
        var once = Accepted(file).Content;

        Assert.That(Accepted(once).Content, Is.EqualTo(once));
    }

    [TestCaseSource(nameof(Pictures))]
    public void A_picture_cut_off_anywhere_is_refused(PhotoFormat format, byte[] file)
    {
        var accepted = Enumerable.Range(0, file.Length).Where(length => Read(file[..length]).Refusal is null);

        Assert.That(accepted, Is.Empty);
    }

    [TestCaseSource(nameof(Pictures))]
    public void A_picture_with_any_byte_spoilt_is_cleaned_or_refused_but_never_fails(PhotoFormat format, byte[] file)
    {
        for (var at = 0; at < file.Length; at++)
            foreach (var spoilt in (byte[])[0x00, 0x7F, 0x80, 0xFF])
            {
                var copy = file.ToArray();
                copy[at] = spoilt;
                Assert.That(() => Read(copy), Throws.Nothing, $"byte {at} as {spoilt}");
            }
    }

    [TestCaseSource(nameof(Pictures))]
    public void What_stands_behind_the_picture_is_dropped(PhotoFormat format, byte[] file)
    {
        var photo = Accepted([.. file, .. "<script>alert(1)</script>"u8]);

        Assert.That(Latin(photo.Content), Does.Not.Contain("<script>"));
    }

    [Test]
    public void Where_a_JPEG_was_taken_is_gone_and_which_side_is_up_is_kept([Range(2, 8)] int orientation, [Values] bool bigEndian)
    {
        var photo = Accepted(Jpeg.Picture(metadata: Exif.Segment(orientation, bigEndian)));

        Assert.That(photo.Content.AsSpan().IndexOf(Exif.Latitude), Is.EqualTo(-1));
        Assert.That(Latin(photo.Content), Does.Not.Contain(Exif.Maker));
        Assert.That(OrientationOf(photo.Content), Is.EqualTo(orientation));
    }

    [TestCase(1)]
    [TestCase(0)]
    [TestCase(9)]
    public void An_orientation_that_says_nothing_is_dropped_too(int orientation) =>
        Assert.That(Latin(Accepted(Jpeg.Picture(metadata: Exif.Segment(orientation))).Content), Does.Not.Contain("Exif"));

    [Test]
    public void Comments_and_makers_notes_in_a_JPEG_are_dropped()
    {
        var photo = Accepted(Jpeg.Picture(64, 48, Jpeg.Comment("hidden comment"), Jpeg.Segment(0xED, "hidden notes"u8),
            Jpeg.Segment(0xE0, "JFXX\0hidden thumbnail"u8), Jpeg.Segment(0xE2, "MPF\0hidden pictures"u8), Jpeg.Segment(0xE2, "ICC_PROFILE\0colours"u8)));

        Assert.That(Latin(photo.Content), Does.Not.Contain("hidden").And.Contain("colours"));
    }

    [Test]
    public void Texts_and_Exif_in_a_PNG_are_dropped()
    {
        var photo = Accepted(Png.Picture(64, 48, Png.Text("Author", "hidden"), Png.Chunk("eXIf", Exif.Tiff(6)), Png.Chunk("iTXt", "XML:com.adobe.xmp"u8.ToArray())));

        Assert.That(photo.Content, Is.EqualTo(Png.Picture()));
    }

    [Test]
    public void Exif_and_XMP_in_a_WebP_are_dropped_and_no_longer_announced()
    {
        var photo = Accepted(WebP.WithExif());

        Assert.That(Latin(photo.Content), Does.Not.Contain("EXIF").And.Not.Contain("XMP").And.Not.Contain(Exif.Maker));
        Assert.That(WebP.Flags(photo.Content) & (WebP.ExifFlag | WebP.XmpFlag), Is.Zero);
    }

    [TestCase("")]
    [TestCase("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [TestCase("<!DOCTYPE html><title>photo.jpg</title>")]
    [TestCase("GIF89a")]
    [TestCase("BM")]
    [TestCase("%PDF-1.7")]
    [TestCase("MZ")]
    [TestCase("RIFF....WAVEfmt ")]
    public void What_is_no_JPEG_PNG_or_WebP_is_refused(string content) =>
        Assert.That(Read(Encoding.ASCII.GetBytes(content)), Is.EqualTo(((Photo?)null, ListingRefusal.PhotoNotAnImage)));

    [TestCaseSource(nameof(Huge))]
    public void A_picture_of_too_many_pixels_is_refused_by_its_header(byte[] file) =>
        Assert.That(Read(file).Refusal, Is.EqualTo(ListingRefusal.PhotoTooManyPixels));

    private static IEnumerable<TestCaseData> Huge() =>
    [
        new TestCaseData(Png.OnlyClaiming(20_000, 20_000)).SetArgDisplayNames("PNG"),
        new TestCaseData(Png.OnlyClaiming(int.MaxValue, int.MaxValue)).SetArgDisplayNames("PNG, the largest there is"),
        new TestCaseData(Jpeg.Picture(20_000, 20_000)).SetArgDisplayNames("JPEG"),
        new TestCaseData(WebP.Lossy(16_000, 16_000)).SetArgDisplayNames("lossy WebP"),
        new TestCaseData(WebP.Lossless(16_000, 16_000)).SetArgDisplayNames("lossless WebP"),
        new TestCaseData(WebP.WithExif(16_000, 16_000)).SetArgDisplayNames("extended WebP")
    ];

    [TestCaseSource(nameof(Empty))]
    public void A_picture_without_pixels_is_refused(byte[] file) =>
        Assert.That(Read(file).Refusal, Is.EqualTo(ListingRefusal.PhotoDamaged));

    private static IEnumerable<TestCaseData> Empty() =>
    [
        new TestCaseData(Png.OnlyClaiming(0, 48)).SetArgDisplayNames("PNG"),
        new TestCaseData(Png.OnlyClaiming(-1, 48)).SetArgDisplayNames("PNG of negative width"),
        new TestCaseData(Jpeg.Picture(64, 0)).SetArgDisplayNames("JPEG"),
        new TestCaseData((byte[])[.. Jpeg.Start, .. Jpeg.Jfif, .. Jpeg.Scan, .. Jpeg.End]).SetArgDisplayNames("JPEG without a frame"),
        new TestCaseData((byte[])[.. Png.Signature, .. Png.Header(64, 48), .. Png.End]).SetArgDisplayNames("PNG without data"),
        new TestCaseData(WebP.Lossy(0, 48)).SetArgDisplayNames("WebP"),
        new TestCaseData(WebP.OnlyMetadata()).SetArgDisplayNames("WebP without data")
    ];

    [TestCaseSource(nameof(Lying))]
    public void A_picture_that_states_two_sizes_is_measured_by_the_larger(byte[] file) =>
        Assert.That(Read(file).Refusal, Is.EqualTo(ListingRefusal.PhotoTooManyPixels).Or.EqualTo(ListingRefusal.PhotoDamaged));

    private static IEnumerable<TestCaseData> Lying() =>
    [
        new TestCaseData(Png.Picture(1, 1, Png.Header(20_000, 20_000))).SetArgDisplayNames("PNG: small header first"),
        new TestCaseData((byte[])[.. Png.Signature, .. Png.Header(20_000, 20_000), .. Png.Picture(1, 1)[8..]]).SetArgDisplayNames("PNG: large header first"),
        new TestCaseData(Jpeg.Picture(1, 1, Jpeg.Frame(20_000, 20_000))).SetArgDisplayNames("JPEG: large frame first"),
        new TestCaseData(Jpeg.Picture(20_000, 20_000, Jpeg.Frame(1, 1))).SetArgDisplayNames("JPEG: small frame first"),
        new TestCaseData((byte[])[.. Jpeg.Picture(1, 1)[..^2], .. Jpeg.Frame(20_000, 20_000), .. Jpeg.End]).SetArgDisplayNames("JPEG: large frame after the scan"),
        new TestCaseData(WebP.File([.. WebP.WithExif(1, 1)[12..30], .. WebP.Lossy(16_000, 16_000)[12..]])).SetArgDisplayNames("WebP: small canvas")
    ];

    [Test]
    public void A_file_of_too_many_bytes_is_refused_whatever_it_is() =>
        Assert.That(Read(new byte[MostBytes + 1]).Refusal, Is.EqualTo(ListingRefusal.PhotoTooLarge));

    private static string Latin(byte[] content) => Encoding.Latin1.GetString(content);

    private static int OrientationOf(byte[] jpeg) =>
        jpeg[jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0]) + 9];
}
