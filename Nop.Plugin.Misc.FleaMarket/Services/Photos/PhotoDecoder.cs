using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

internal static class PhotoDecoder
{
    /// <summary>A JPEG that lacks only its end loses no more than its last rows of blocks, which are read ahead of.</summary>
    private const int RowsReadAhead = 32;

    private static readonly byte[] _endOfJpeg = [0xFF, 0xD9];

    private static ReadOnlySpan<byte> StartOfScan => [0xFF, 0xDA];

    /// <returns>In sRGB; null for what does not decode whole.</returns>
    public static SKBitmap? Decode(SKCodec codec, byte[] sent)
    {
        var picture = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(picture.Info, picture.GetPixels()) == SKCodecResult.Success
            || codec.EncodedFormat == SKEncodedImageFormat.Jpeg && LacksOnlyItsEnd(codec, sent, picture) && DecodeEnded(sent, picture))
            return picture;
        picture.Dispose();
        return null;
    }

    /// <summary>Phones leave the end of panoramas out. A progressive picture is there, if coarse, once its first scan is.</summary>
    private static bool LacksOnlyItsEnd(SKCodec codec, ReadOnlySpan<byte> sent, SKBitmap picture) =>
        codec.StartScanlineDecode(picture.Info) == SKCodecResult.Success
            ? codec.GetScanlines(picture.GetPixels(), picture.Height, picture.RowBytes) >= picture.Height - RowsReadAhead
            : sent.Count(StartOfScan) > 1;

    private static bool DecodeEnded(byte[] sent, SKBitmap picture)
    {
        using var file = SKData.CreateCopy([.. sent, .. _endOfJpeg]);
        using var codec = SKCodec.Create(file);
        return codec?.GetPixels(picture.Info, picture.GetPixels()) == SKCodecResult.Success;
    }
}
