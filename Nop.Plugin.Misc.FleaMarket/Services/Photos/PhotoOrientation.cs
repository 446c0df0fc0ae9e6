using System.Buffers.Binary;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

/// <summary>Which side of a photo is up.</summary>
internal static class PhotoOrientation
{
    private const int ChunkOverhead = 12;

    private static readonly Lazy<byte[]> _onePixel = new(() =>
    {
        using var pixel = new SKBitmap(1, 1);
        using var jpeg = pixel.Encode(SKEncodedImageFormat.Jpeg, 50);
        return jpeg.ToArray();
    });

    /// <summary>Skia reads it of JPEG and WebP, but not of PNG.</summary>
    public static SKEncodedOrigin Of(SKCodec codec, byte[] sent) =>
        codec.EncodedFormat == SKEncodedImageFormat.Png && ExifOfPng(sent) is { Length: > 0 } exif ? OfExif(exif) : codec.EncodedOrigin;

    private static ReadOnlySpan<byte> ExifOfPng(ReadOnlySpan<byte> png)
    {
        var rest = png[PhotoSignatures.Png.Length..];
        while (rest.Length >= ChunkOverhead)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > (uint)(rest.Length - ChunkOverhead))
                break;
            if (rest[4..].StartsWith("eXIf"u8))
                return rest.Slice(8, (int)length);
            rest = rest[(ChunkOverhead + (int)length)..];
        }
        return [];
    }

    /// <summary>As Skia reads it of a JPEG that has the same Exif data.</summary>
    private static SKEncodedOrigin OfExif(ReadOnlySpan<byte> exif)
    {
        ReadOnlySpan<byte> header = "Exif\0\0"u8;
        var length = 2 + header.Length + exif.Length;
        if (length > ushort.MaxValue)
            return SKEncodedOrigin.TopLeft;
        using var jpeg = SKData.CreateCopy([.. _onePixel.Value.AsSpan(0, 2), 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. header, .. exif, .. _onePixel.Value.AsSpan(2)]);
        using var codec = SKCodec.Create(jpeg);
        return codec?.EncodedOrigin ?? SKEncodedOrigin.TopLeft;
    }
}
