using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

/// <summary>Draws photos as small as their fingerprints are read from.</summary>
internal static class PhotoFingerprints
{
    private static readonly SKSamplingOptions _sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <returns>Null for what shows too little to know it again.</returns>
    public static PhotoFingerprint? Of(SKImage picture)
    {
        using var small = new SKBitmap(new SKImageInfo(PhotoFingerprint.Side, PhotoFingerprint.Side, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(small);
        canvas.Clear(SKColors.White);
        canvas.DrawImage(picture, new SKRect(0, 0, small.Width, small.Height), _sampling);
        canvas.Flush();
        var grey = new byte[small.Width * small.Height];
        var pixels = small.GetPixelSpan();
        for (var place = 0; place < grey.Length; place++)
            grey[place] = Brightness(pixels.Slice(4 * place, 3));
        return PhotoFingerprint.Of(grey);
    }

    /// <summary>Of a photo as it is kept.</summary>
    /// <returns>Null also for what is no photo.</returns>
    public static PhotoFingerprint? Of(byte[] kept)
    {
        using var picture = SKImage.FromEncodedData(kept);
        return picture is null ? null : Of(picture);
    }

    /// <summary>As television weighs red, green and blue.</summary>
    private static byte Brightness(ReadOnlySpan<byte> colour) => (byte)((299 * colour[0] + 587 * colour[1] + 114 * colour[2]) / 1000);
}
