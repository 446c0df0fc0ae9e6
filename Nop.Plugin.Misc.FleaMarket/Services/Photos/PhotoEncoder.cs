using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

internal static class PhotoEncoder
{
    private static readonly SKSamplingOptions _sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>The origins that stand for none to three quarter turns to the right.</summary>
    private static readonly SKEncodedOrigin[] _turns = [SKEncodedOrigin.TopLeft, SKEncodedOrigin.RightTop, SKEncodedOrigin.BottomRight, SKEncodedOrigin.LeftBottom];

    /// <summary>Draws the picture upright, on white, and no longer than it may be; it is never made larger.</summary>
    /// <param name="quarterTurns">To the right, after it was set upright; 0 to 3.</param>
    /// <param name="longestSide">In pixels.</param>
    /// <param name="quality">1 to 100.</param>
    public static Photo Encode(SKBitmap picture, SKEncodedOrigin origin, int quarterTurns, int longestSide, int quality)
    {
        var scale = Math.Min(1f, longestSide / (float)Math.Max(picture.Width, picture.Height));
        var width = Math.Max(1, (int)MathF.Round(picture.Width * scale));
        var height = Math.Max(1, (int)MathF.Round(picture.Height * scale));
        var upright = origin >= SKEncodedOrigin.LeftTop ? Info(height, width) : Info(width, height);
        using var surface = SKSurface.Create(quarterTurns % 2 == 0 ? upright : Info(upright.Height, upright.Width));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Concat(Upright(_turns[quarterTurns], upright.Width, upright.Height));
        surface.Canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(picture);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), _sampling);
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, quality);
        return new(jpeg.ToArray(), drawn.Width, drawn.Height) { Fingerprint = PhotoFingerprints.Of(drawn) };
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
