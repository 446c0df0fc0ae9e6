using System.Buffers.Binary;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Photos;

/// <summary>Copies the chunks of a WebP that make the picture, and corrects the flags that announce the others.</summary>
internal static class WebPFile
{
    private const int HeaderLength = 12;
    private const byte ExifAndXmpFlags = 0b0000_1100;

    private static readonly HashSet<string> _picture = ["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP", "ANIM", "ANMF"];

    public static bool IsWebP(ReadOnlySpan<byte> sent) =>
        sent.Length > HeaderLength && sent.StartsWith("RIFF"u8) && sent[8..].StartsWith("WEBP"u8);

    public static Photo Clean(byte[] sent)
    {
        var end = 8 + BinaryPrimitives.ReadInt32LittleEndian(sent.AsSpan(4));
        if (end > sent.Length || end < HeaderLength)
            throw new InvalidDataException("the WebP is cut off");
        var output = new MemoryStream(sent.Length);
        output.Write(sent, 0, HeaderLength);
        var (width, height, hasPicture) = (0, 0, false);
        for (var position = HeaderLength; position < end;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(sent.AsSpan(position + 4));
            if (length < 0)
                throw new InvalidDataException("a chunk of negative length");
            var chunk = sent.AsSpan(position, 8 + length + (length & 1)).ToArray();
            var name = System.Text.Encoding.ASCII.GetString(chunk, 0, 4);
            if (SizeIn(name, chunk.AsSpan(8)) is var (chunkWidth, chunkHeight))
            {
                if (width > 0 && (width, height) != (chunkWidth, chunkHeight))
                    throw new InvalidDataException("two sizes");
                (width, height) = (chunkWidth, chunkHeight);
            }
            hasPicture |= name is "VP8 " or "VP8L" or "ANMF";
            if (name == "VP8X")
                chunk[8] &= unchecked((byte)~ExifAndXmpFlags);
            if (_picture.Contains(name))
                output.Write(chunk);
            position += chunk.Length;
        }
        return hasPicture
            ? new(PhotoFormat.WebP, width, height, WithLength(output.ToArray()))
            : throw new InvalidDataException("no picture");
    }

    private static (int Width, int Height)? SizeIn(string name, ReadOnlySpan<byte> chunk) => name switch
    {
        "VP8X" => (1 + Three(chunk[4..]), 1 + Three(chunk[7..])),
        "VP8L" => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(chunk[1..])),
        "VP8 " => (BinaryPrimitives.ReadUInt16LittleEndian(chunk[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(chunk[8..]) & 0x3FFF),
        _ => null
    };

    private static (int, int) Lossless(uint bits) => (1 + (int)(bits & 0x3FFF), 1 + (int)(bits >> 14 & 0x3FFF));

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;

    private static byte[] WithLength(byte[] file)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
