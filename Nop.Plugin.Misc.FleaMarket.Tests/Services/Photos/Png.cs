using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

/// <summary>Real PNG files of one colour, with chunks of the test's choice.</summary>
internal static class Png
{
    public static byte[] Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    public static byte[] End => Chunk("IEND", []);

    public static byte[] Picture(int width = 64, int height = 48, params byte[][] metadata) =>
        [.. Signature, .. Header(width, height), .. metadata.SelectMany(chunk => chunk), .. Pixels(width, height), .. End];

    public static byte[] WithExif(byte[] exif)
    {
        var picture = Corners.Encode(SKEncodedImageFormat.Png);
        var behindHeader = Signature.Length + Header(1, 1).Length;
        return [.. picture[..behindHeader], .. Chunk("eXIf", exif), .. picture[behindHeader..]];
    }

    /// <summary>Says that it is huge, and holds next to nothing.</summary>
    public static byte[] OnlyClaiming(int width, int height) =>
        [.. Signature, .. Header(width, height), .. Pixels(1, 1), .. End];

    public static byte[] Text(string keyword, string text) => Chunk("tEXt", Encoding.ASCII.GetBytes($"{keyword}\0{text}"));

    public static byte[] Header(int width, int height)
    {
        byte[] content = [0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(content, width);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), height);
        return Chunk("IHDR", content);
    }

    public static byte[] Chunk(string name, byte[] content)
    {
        var chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Crc(chunk.AsSpan(4, 4 + content.Length)));
        return chunk;
    }

    private static byte[] Pixels(int width, int height)
    {
        byte[] row = [0, .. Enumerable.Repeat<byte[]>([0x2B, 0x6C, 0x9F], width).SelectMany(pixel => pixel)];
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var line = 0; line < height; line++)
                zip.Write(row);
        return Chunk("IDAT", packed.ToArray());
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }
        return ~crc;
    }
}
