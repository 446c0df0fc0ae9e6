using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

internal static class PhotoEncoder
{
    private static readonly SKSamplingOptions _sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Draws the picture upright, on white, and no longer than it may be; it is never made larger.</summary>
    /// <param name="longestSide">In pixels.</param>
    /// <param name="quality">1 to 100.</param>
    public static Photo Encode(SKBitmap picture, SKEncodedOrigin origin, int longestSide, int quality)
    {
        var scale = Math.Min(1f, longestSide / (float)Math.Max(picture.Width, picture.Height));
        var width = Math.Max(1, (int)MathF.Round(picture.Width * scale));
        var height = Math.Max(1, (int)MathF.Round(picture.Height * scale));
        var turned = origin >= SKEncodedOrigin.LeftTop;
        using var surface = SKSurface.Create(turned ? Info(height, width) : Info(width, height));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(picture);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), _sampling);
        using var upright = surface.Snapshot();
        using var jpeg = upright.Encode(SKEncodedImageFormat.Jpeg, quality);
        return new(jpeg.ToArray(), upright.Width, upright.Height);
    }

    private static SKImageInfo Info(int width, int height) => new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb());

    /// <param name="width">Of the picture as it is stored.</param>
    /// <param name="height">Of the picture as it is stored.</param>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => Matrix(-1, 0, width, 0, 1, 0),
        SKEncodedOrigin.BottomRight => Matrix(-1, 0, width, 0, -1, height),
        SKEncodedOrigin.BottomLeft => Matrix(1, 0, 0, 0, -1, height),
        SKEncodedOrigin.LeftTop => Matrix(0, 1, 0, 1, 0, 0),
        SKEncodedOrigin.RightTop => Matrix(0, -1, height, 1, 0, 0),
        SKEncodedOrigin.RightBottom => Matrix(0, -1, height, -1, 0, width),
        SKEncodedOrigin.LeftBottom => Matrix(0, 1, 0, -1, 0, width),
        _ => SKMatrix.Identity
    };

    private static SKMatrix Matrix(float scaleX, float skewX, float moveX, float skewY, float scaleY, float moveY) =>
        new(scaleX, skewX, moveX, skewY, scaleY, moveY, 0, 0, 1);
}
