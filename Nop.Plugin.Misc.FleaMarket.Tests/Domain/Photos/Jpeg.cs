using System.Buffers.Binary;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Photos;

/// <summary>JPEG files put together from their segments. Their scans are no real picture, which nobody here decodes.</summary>
internal static class Jpeg
{
    public const byte Baseline = 0xC0;
    public const byte Progressive = 0xC2;

    public static byte[] Start => [0xFF, 0xD8];
    public static byte[] End => [0xFF, 0xD9];
    public static byte[] Jfif => Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
    public static byte[] Quantization => Segment(0xDB, [0, .. new byte[64]]);
    public static byte[] Huffman => Segment(0xC4, [0, .. new byte[16]]);

    /// <summary>Entropy-coded data with everything that may stand in it: stuffed 0xFF, restart markers, fill bytes.</summary>
    public static byte[] Scan => [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12, 0xFF, 0x00, 0xFF, 0xD0, 0x34, 0xFF, 0xD7, 0xFF, 0xFF, 0x00, 0x56];

    public static byte[] Frame(int width, int height, byte kind = Baseline)
    {
        byte[] content = [8, 0, 0, 0, 0, 1, 1, 0x11, 0];
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(1), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(content.AsSpan(3), (ushort)width);
        return Segment(kind, content);
    }

    public static byte[] Comment(string text) => Segment(0xFE, System.Text.Encoding.ASCII.GetBytes(text));

    public static byte[] Picture(int width = 64, int height = 48, params byte[][] metadata) =>
        [.. Start, .. Jfif, .. metadata.SelectMany(segment => segment), .. Quantization, .. Frame(width, height), .. Huffman, .. Scan, .. End];

    public static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var segment = new byte[4 + content.Length];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(2 + content.Length));
        content.CopyTo(segment.AsSpan(4));
        return segment;
    }
}
