using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DevStore.SampleData.Drawing;

/// <summary>Eight bits of red, green and blue a pixel, every row as its difference to the one above.</summary>
internal static class PngWriter
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Encode(byte[] rgb, int width, int height)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        WriteChunk(png, "IHDR", header);
        WriteChunk(png, "IDAT", Compressed(rgb, width * 3, height));
        WriteChunk(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Compressed(byte[] rgb, int stride, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            var row = new byte[stride + 1];
            row[0] = 2;
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < stride; x++)
                    row[x + 1] = (byte)(rgb[y * stride + x] - (y == 0 ? 0 : rgb[(y - 1) * stride + x]));
                zlib.Write(row);
            }
        }
        return packed.ToArray();
    }

    private static void WriteChunk(Stream png, string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc32.Of(chunk.AsSpan(4, content.Length + 4)));
        png.Write(chunk);
    }
}
