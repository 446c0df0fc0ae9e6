using System.Buffers.Binary;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Photos;

/// <summary>Copies the chunks of a PNG that make the picture, and checks that none is cut off.</summary>
internal static class PngFile
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private const int ChunkOverhead = 12;

    private static readonly HashSet<string> _picture =
        ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "sRGB", "iCCP", "sBIT", "pHYs"];

    public static Photo Clean(byte[] sent)
    {
        var output = new MemoryStream(sent.Length);
        output.Write(Signature);
        var position = Signature.Length;
        var (width, height, hasPicture) = (0, 0, false);
        while (true)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(sent.AsSpan(position));
            if (length < 0)
                throw new InvalidDataException("a chunk of negative length");
            var chunk = sent.AsSpan(position, checked(length + ChunkOverhead));
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (position == Signature.Length != (name == "IHDR"))
                throw new InvalidDataException("not one header chunk, the first");
            if (name == "IHDR")
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadInt32BigEndian(chunk[12..]));
            if (_picture.Contains(name))
                output.Write(chunk);
            hasPicture |= name == "IDAT";
            if (name == "IEND")
                return hasPicture
                    ? new(PhotoFormat.Png, width, height, output.ToArray())
                    : throw new InvalidDataException("no picture");
            position += chunk.Length;
        }
    }
}
