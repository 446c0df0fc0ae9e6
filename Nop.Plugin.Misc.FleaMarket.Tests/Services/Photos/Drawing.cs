using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

/// <summary>A picture that is like no other: as many shapes as a photo of a thing on a table has.</summary>
internal static class Drawing
{
    public static byte[] Jpeg(int seed, int width = 640, int height = 480, int quality = 90)
    {
        var random = new Random(seed);
        using var picture = new SKBitmap(640, 480);
        using var canvas = new SKCanvas(picture);
        canvas.Clear(new SKColor((byte)random.Next(120, 250), (byte)random.Next(120, 250), (byte)random.Next(120, 250)));
        for (var shape = 0; shape < 24; shape++)
            using (var paint = new SKPaint { Color = new((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256)), IsAntialias = true })
                canvas.DrawOval(random.Next(640), random.Next(480), random.Next(20, 160), random.Next(20, 160), paint);
        canvas.Flush();
        using var sized = picture.Resize(new SKImageInfo(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return sized.Encode(SKEncodedImageFormat.Jpeg, quality).ToArray();
    }
}
