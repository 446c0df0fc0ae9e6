using Nop.Plugin.Misc.FleaMarket.Domain.Flags;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>A photo as it is kept: upright, opaque, no larger than the store wants it, without the metadata it came with.</summary>
/// <param name="Content">JPEG, in sRGB.</param>
public sealed record Photo(byte[] Content, int Width, int Height)
{
    /// <summary>Null where it shows too little to know it again.</summary>
    public PhotoFingerprint? Fingerprint { get; init; }

    public const string MimeType = "image/jpeg";
}
