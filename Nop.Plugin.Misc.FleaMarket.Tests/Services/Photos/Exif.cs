using System.Buffers.Binary;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

/// <summary>Exif data as a telephone writes it: which side is up, its maker's name, and where it was.</summary>
internal static class Exif
{
    public const string Maker = "PhoneMaker";
    private const string North = "N";

    /// <summary>Stands in the data wherever the place does.</summary>
    public static ReadOnlySpan<byte> Latitude => [0, 0, 0, 52, 0, 0, 0, 1, 0, 0, 0, 31, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1];

    public static byte[] Segment(int orientation, bool bigEndian = true) =>
        Jpeg.Segment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation, bigEndian)]);

    public static byte[] Tiff(int orientation, bool bigEndian = true)
    {
        byte[] head = [.. bigEndian ? "MM"u8 : "II"u8, .. Short(42, bigEndian), .. Long(8, bigEndian)];
        byte[] entries =
        [
            .. Short(3, bigEndian),
            .. Entry(0x010F, 2, Maker.Length, 50, bigEndian),
            .. Entry(0x0112, 3, 1, bigEndian ? orientation << 16 : orientation, bigEndian),
            .. Entry(0x8825, 4, 1, 60, bigEndian),
            .. Long(0, bigEndian)
        ];
        byte[] place =
        [
            .. Short(2, bigEndian),
            .. Entry(1, 2, 2, North[0] << 24, bigEndian),
            .. Entry(2, 5, 3, 90, bigEndian),
            .. Long(0, bigEndian)
        ];
        return [.. head, .. entries, .. System.Text.Encoding.ASCII.GetBytes(Maker), .. place, .. Latitude];
    }

    private static byte[] Entry(int tag, int type, int count, int value, bool bigEndian) =>
        [.. Short(tag, bigEndian), .. Short(type, bigEndian), .. Long(count, bigEndian), .. Long(value, bigEndian)];

    private static byte[] Short(int value, bool bigEndian)
    {
        var bytes = new byte[2];
        if (bigEndian)
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        else
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Long(int value, bool bigEndian)
    {
        var bytes = new byte[4];
        if (bigEndian)
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        else
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
