using System.Buffers.Binary;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Photos;

/// <summary>The one thing a photo needs of its Exif data: which side is up (1 to 8, 1 = as it is).</summary>
internal static class ExifOrientation
{
    private const int OrientationTag = 0x0112;
    private const int EntryLength = 12;

    private static ReadOnlySpan<byte> Header => "Exif\0\0"u8;

    public static int Read(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith(Header) || exif.Length < Header.Length + 8)
            return 1;
        var tiff = exif[Header.Length..];
        var bigEndian = tiff[0] == 'M';
        var directory = (int)Number(tiff[4..], bigEndian);
        if (directory < 8 || directory + 2 > tiff.Length)
            return 1;
        var entries = Short(tiff[directory..], bigEndian);
        for (var entry = 0; entry < entries; entry++)
        {
            var at = directory + 2 + entry * EntryLength;
            if (at + EntryLength > tiff.Length)
                return 1;
            if (Short(tiff[at..], bigEndian) == OrientationTag)
                return Short(tiff[(at + 8)..], bigEndian) is >= 1 and <= 8 and var value ? value : 1;
        }
        return 1;
    }

    /// <summary>A whole APP1 segment that says nothing but the orientation.</summary>
    public static byte[] Segment(int orientation) =>
    [
        0xFF, 0xE1, 0, 34,
        .. Header,
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0
    ];

    private static int Short(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
