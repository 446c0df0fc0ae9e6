namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A photo as it is kept: upright, opaque, no larger than the store wants it, without the metadata it came with.</summary>
/// <param name="Content">JPEG, in sRGB.</param>
public sealed record Photo(byte[] Content, int Width, int Height)
{
    public const string MimeType = "image/jpeg";
}
