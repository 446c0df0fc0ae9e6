using SkiaSharp;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;

/// <summary>A picture whose four quarters tell which side is up: red, green, blue, black from the left above to the right below.</summary>
internal static class Corners
{
    private static readonly SKColor[] _colours = [SKColors.Red, SKColors.Lime, SKColors.Blue, SKColors.Black];

    public static byte[] Encode(SKEncodedImageFormat format, int width = 64, int height = 48)
    {
        using var picture = new SKBitmap(width, height);
        using var canvas = new SKCanvas(picture);
        for (var quarter = 0; quarter < _colours.Length; quarter++)
            using (var paint = new SKPaint { Color = _colours[quarter] })
                canvas.DrawRect(quarter % 2 * width / 2, quarter / 2 * height / 2, width / 2, height / 2, paint);
        return picture.Encode(format, 100).ToArray();
    }

    /// <returns>R, G, B and K from the left above to the right below.</returns>
    public static string Read(byte[] picture)
    {
        using var read = SKBitmap.Decode(picture);
        return string.Concat(Enumerable.Range(0, _colours.Length).Select(quarter =>
            NameOf(read.GetPixel(read.Width / 4 + quarter % 2 * read.Width / 2, read.Height / 4 + quarter / 2 * read.Height / 2))));
    }

    private static char NameOf(SKColor colour) => colour switch
    {
        { Red: > 200, Green: < 80, Blue: < 80 } => 'R',
        { Red: < 80, Green: > 200, Blue: < 80 } => 'G',
        { Red: < 80, Green: < 80, Blue: > 200 } => 'B',
        { Red: < 80, Green: < 80, Blue: < 80 } => 'K',
        _ => '?'
    };
}
