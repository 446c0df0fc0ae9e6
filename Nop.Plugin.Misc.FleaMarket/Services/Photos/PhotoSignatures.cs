namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

/// <summary>What a file is, by its first bytes. Skia reads more kinds of files than photos are taken in.</summary>
internal static class PhotoSignatures
{
    public static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    public static bool IsPhoto(ReadOnlySpan<byte> sent) =>
        sent.StartsWith(Jpeg) || sent.StartsWith(Png) || sent.Length >= 12 && sent.StartsWith("RIFF"u8) && sent[8..].StartsWith("WEBP"u8);
}
