using System.Buffers.Binary;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Photos;

/// <summary>Copies the segments of a JPEG that make the picture, and of its Exif data the orientation alone.</summary>
internal static class JpegFile
{
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Exif = 0xE1;

    public static Photo Clean(byte[] sent)
    {
        var output = new MemoryStream(sent.Length);
        output.Write(sent, 0, 2);
        var (width, height, position) = (0, 0, 2);
        while (true)
        {
            var segment = NextSegment(sent, ref position);
            var marker = segment[1];
            if (IsFrame(marker))
                (height, width) = width == 0 ? (Word(segment[5..]), Word(segment[7..])) : throw new InvalidDataException("two frames");
            if (marker == Exif && ExifOrientation.Read(segment[4..]) is > 1 and var orientation)
                output.Write(ExifOrientation.Segment(orientation));
            else if (IsPicture(marker, segment[4..]))
                output.Write(segment);
            if (marker == StartOfScan)
            {
                output.Write(Scans(sent, position));
                return new(PhotoFormat.Jpeg, width, height, output.ToArray());
            }
        }
    }

    private static ReadOnlySpan<byte> NextSegment(byte[] sent, ref int position)
    {
        if (sent[position] != 0xFF)
            throw new InvalidDataException("no marker where one has to be");
        while (sent[position + 1] == 0xFF)
            position++;
        var marker = sent[position + 1];
        var length = 2 + Word(sent.AsSpan(position + 2));
        if (length < 4 || marker is 0 or EndOfImage)
            throw new InvalidDataException("an empty segment");
        var segment = sent.AsSpan(position, length);
        position += length;
        return segment;
    }

    /// <summary>Everything up to the end of the image; what stands behind it is not the picture's.</summary>
    private static ReadOnlySpan<byte> Scans(byte[] sent, int from)
    {
        var end = FirstEndOfImage(sent, from);
        return sent.AsSpan(from, end + 2 - from);
    }

    /// <summary>Inside scans 0xFF is followed by 0 or a restart marker; other segments (progressive tables) have a length.</summary>
    private static int FirstEndOfImage(byte[] sent, int position)
    {
        while (true)
        {
            position = sent.AsSpan(position).IndexOf((byte)0xFF) is >= 0 and var next
                ? position + next
                : throw new InvalidDataException("the JPEG has no end");
            switch (sent[position + 1])
            {
                case EndOfImage: return position;
                case 0 or (>= 0xD0 and <= 0xD7): position += 2; break;
                case 0xFF: position++; break;
                case var frame when IsFrame(frame): throw new InvalidDataException("two frames");
                default: position += 2 + Word(sent.AsSpan(position + 2)); break;
            }
        }
    }

    private static bool IsFrame(byte marker) =>
        marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;

    /// <summary>Tables, frames and scans, JFIF, ICC profile and Adobe's colour transform; no Exif, XMP, thumbnails, comments.</summary>
    private static bool IsPicture(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        >= 0xC0 and <= 0xDF or 0xEE => true,
        0xE0 => content.StartsWith("JFIF\0"u8),
        0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
        _ => false
    };

    private static int Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
