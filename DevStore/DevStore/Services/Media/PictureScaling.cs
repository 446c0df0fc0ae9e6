using SkiaSharp;

namespace DevStore.Services.Media;

/// <summary>Scales pictures by SkiaSharp: to the size asked for, also where that is larger than the picture, and turned upright only where the setting says so.</summary>
internal class PictureScaling(MediaSettings settings)
{
    private const int DefaultQuality = 80;

    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <returns>The binary itself where it cannot be read.</returns>
    public byte[] Scale(byte[] binary, string mimeType, int longestSide)
    {
        using var codec = SKCodec.Create(new MemoryStream(binary));
        if (codec is null)
            return binary;
        using var picture = Upright(codec);
        return Scale(picture, mimeType, longestSide) ?? binary;
    }

    /// <summary>No larger than <see cref="MediaSettings.MaximumImageSize"/>.</summary>
    public byte[] LimitToMaximum(byte[] binary, string mimeType)
    {
        using var codec = SKCodec.Create(new MemoryStream(binary));
        return codec is null || Math.Max(codec.Info.Width, codec.Info.Height) <= settings.MaximumImageSize || settings.MaximumImageSize == 0
            ? binary
            : Scale(binary, mimeType, settings.MaximumImageSize);
    }

    private byte[]? Scale(SKBitmap? picture, string mimeType, int longestSide)
    {
        if (picture is null)
            return null;
        var scale = longestSide / (float)Math.Max(picture.Width, picture.Height);
        using var scaled = picture.Resize(new SKImageInfo(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale))), Sampling);
        return scaled?.Encode(FormatOf(mimeType), settings.DefaultImageQuality > 0 ? settings.DefaultImageQuality : DefaultQuality).ToArray();
    }

    private SKBitmap? Upright(SKCodec codec)
    {
        var picture = SKBitmap.Decode(codec);
        var degrees = !settings.AutoOrientImage ? 0 : codec.EncodedOrigin switch
        {
            SKEncodedOrigin.BottomRight => 180,
            SKEncodedOrigin.RightTop => 90,
            SKEncodedOrigin.LeftBottom => 270,
            _ => 0
        };
        if (picture is null || degrees == 0)
            return picture;
        var turned = degrees == 180 ? new SKBitmap(picture.Width, picture.Height) : new SKBitmap(picture.Height, picture.Width);
        using var canvas = new SKCanvas(turned);
        canvas.Translate(turned.Width / 2f, turned.Height / 2f);
        canvas.RotateDegrees(degrees);
        canvas.DrawBitmap(picture, -picture.Width / 2f, -picture.Height / 2f);
        picture.Dispose();
        return turned;
    }

    private static SKEncodedImageFormat FormatOf(string? mimeType) => mimeType?.ToLowerInvariant().Split('/')[^1] switch
    {
        "webp" => SKEncodedImageFormat.Webp,
        "png" or "gif" or "bmp" or "x-icon" => SKEncodedImageFormat.Png,
        _ => SKEncodedImageFormat.Jpeg
    };
}
