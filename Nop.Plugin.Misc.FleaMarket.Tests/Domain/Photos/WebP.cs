using System.Buffers.Binary;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Photos;

/// <summary>WebP files put together from their chunks; the picture data is only as real as its header.</summary>
internal static class WebP
{
    public const byte ExifFlag = 0b1000;
    public const byte XmpFlag = 0b0100;
    private const int FlagsAt = 20;

    public static byte[] Lossy(int width = 64, int height = 48) => File(Vp8(width, height));

    public static byte[] Lossless(int width = 64, int height = 48)
    {
        byte[] content = [0x2F, 0, 0, 0, 0, 9];
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(1), (width - 1) | ((height - 1) << 14));
        return File(Chunk("VP8L", content));
    }

    public static byte[] WithExif(int width = 64, int height = 48) => File(
        Extended(width, height, ExifFlag | XmpFlag),
        Vp8(width, height),
        Chunk("EXIF", Exif.Tiff(1)),
        Chunk("XMP ", Encoding.ASCII.GetBytes($"<x:xmpmeta>{Exif.Maker}</x:xmpmeta>")));

    public static byte[] OnlyMetadata() => File(Chunk("EXIF", Exif.Tiff(1)));

    public static byte Flags(byte[] file) => file[FlagsAt];

    public static byte[] File(params byte[][] chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks.SelectMany(chunk => chunk)];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }

    private static byte[] Extended(int width, int height, int flags)
    {
        byte[] content = [(byte)flags, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(4), (ushort)(width - 1));
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(7), (ushort)(height - 1));
        return Chunk("VP8X", content);
    }

    private static byte[] Vp8(int width, int height)
    {
        byte[] content = [0x10, 0, 0, 0x9D, 0x01, 0x2A, 0, 0, 0, 0, 5];
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(6), (ushort)width);
        BinaryPrimitives.WriteUInt16LittleEndian(content.AsSpan(8), (ushort)height);
        return Chunk("VP8 ", content);
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
