using System.Buffers.Binary;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

/// <summary>Real JPEG files, with segments of the test's choice behind their start.</summary>
internal static class Jpeg
{
    public static byte[] Picture(int width = 64, int height = 48, params byte[][] metadata)
    {
        var picture = Corners.Encode(SKEncodedImageFormat.Jpeg, width, height);
        return [.. picture[..2], .. metadata.SelectMany(segment => segment), .. picture[2..]];
    }

    public static byte[] Comment(string text) => Segment(0xFE, System.Text.Encoding.ASCII.GetBytes(text));

    public static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var segment = new byte[4 + content.Length];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(2 + content.Length));
        content.CopyTo(segment.AsSpan(4));
        return segment;
    }
}
