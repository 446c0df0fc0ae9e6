using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Photos;

/// <summary>A photo that is what it says it is, without the metadata it came with.</summary>
public sealed record Photo(PhotoFormat Format, int Width, int Height, byte[] Content)
{
    public string MimeType => Format switch
    {
        PhotoFormat.Jpeg => "image/jpeg",
        PhotoFormat.Png => "image/png",
        _ => "image/webp"
    };

    /// <summary>Reads what a customer sent; sizes stand in its header and are looked at before anything is decoded.</summary>
    /// <param name="mostPixels">Width times height.</param>
    public static (Photo? Photo, ListingRefusal? Refusal) Read(byte[] sent, int mostBytes, long mostPixels)
    {
        if (sent.Length > mostBytes)
            return (null, ListingRefusal.PhotoTooLarge);
        if (FormatOf(sent) is not { } format)
            return (null, ListingRefusal.PhotoNotAnImage);
        try
        {
            return Limit(Clean(format, sent), mostPixels);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return (null, ListingRefusal.PhotoDamaged);
        }
    }

    private static (Photo?, ListingRefusal?) Limit(Photo photo, long mostPixels)
    {
        if (photo.Width <= 0 || photo.Height <= 0)
            return (null, ListingRefusal.PhotoDamaged);
        return (long)photo.Width * photo.Height > mostPixels
            ? (null, ListingRefusal.PhotoTooManyPixels)
            : (photo, null);
    }

    private static Photo Clean(PhotoFormat format, byte[] sent) => format switch
    {
        PhotoFormat.Jpeg => JpegFile.Clean(sent),
        PhotoFormat.Png => PngFile.Clean(sent),
        _ => WebPFile.Clean(sent)
    };

    private static PhotoFormat? FormatOf(ReadOnlySpan<byte> sent) =>
        sent.StartsWith(JpegFile.Signature) ? PhotoFormat.Jpeg
        : sent.StartsWith(PngFile.Signature) ? PhotoFormat.Png
        : WebPFile.IsWebP(sent) ? PhotoFormat.WebP
        : null;
}
