using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

/// <summary>Real WebP files.</summary>
internal static class WebP
{
    private const byte ExifFlag = 0b1000;

    public static byte[] Picture(int width = 64, int height = 48) => Corners.Encode(SKEncodedImageFormat.Webp, width, height);

    public static byte[] WithExif(byte[] exif, int width = 64, int height = 48) =>
        File(Extended(width, height), Picture(width, height)[12..], Chunk("EXIF", exif));

    private static byte[] File(params byte[][] chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks.SelectMany(chunk => chunk)];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    private static byte[] Extended(int width, int height)
    {
        byte[] content = [ExifFlag, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(4), (ushort)(width - 1));
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(7), (ushort)(height - 1));
        return Chunk("VP8X", content);
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        var chunk = new byte[8 + content.Length + (content.Length & 1)];
        Encoding.ASCII.GetBytes(name, chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        content.CopyTo(chunk, 8);
        return chunk;
    }
}
