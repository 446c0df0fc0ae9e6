using System.Xml.Linq;
using SkiaSharp;

namespace DevStore.SampleData.Drawing;

/// <summary>The drawings beside this, in a small part of SVG, as PNG.</summary>
internal static class Illustration
{
    private const int Size = 600;
    private const float Grid = 100;

    public static byte[] Draw(string name)
    {
        using var file = typeof(Illustration).Assembly.GetManifestResourceStream($"Pictures/{name}.svg")
            ?? throw new ArgumentException($"There is no drawing named {name}.");
        var drawing = XElement.Load(file);
        using var surface = SKSurface.Create(new SKImageInfo(Size, Size));
        surface.Canvas.Scale(Size / Grid);
        foreach (var shape in drawing.Elements())
            if (OutlineOf(shape) is { } outline)
                using (outline)
                using (var paint = PaintOf(shape, outline.Bounds))
                    surface.Canvas.DrawPath(outline, paint);
        using var image = surface.Snapshot();
        return image.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    public static byte[] Nothing() => Draw("nothing");

    private static SKPath? OutlineOf(XElement shape)
    {
        var path = new SKPath();
        switch (shape.Name.LocalName)
        {
            case "path":
                return SKPath.ParseSvgPathData(shape.Attribute("d")!.Value);
            case "circle":
                path.AddCircle(Of(shape, "cx"), Of(shape, "cy"), Of(shape, "r"));
                return path;
            case "ellipse":
                path.AddOval(new SKRect(Of(shape, "cx") - Of(shape, "rx"), Of(shape, "cy") - Of(shape, "ry"), Of(shape, "cx") + Of(shape, "rx"), Of(shape, "cy") + Of(shape, "ry")));
                return path;
            case "rect":
                path.AddRoundRect(SKRect.Create(Of(shape, "x"), Of(shape, "y"), Of(shape, "width"), Of(shape, "height")), Of(shape, "rx"), Of(shape, "rx"));
                return path;
            default:
                return null;
        }
    }

    /// <summary>A colour, or two that run from the shape's top to its bottom.</summary>
    private static SKPaint PaintOf(XElement shape, SKRect bounds)
    {
        var fill = shape.Attribute("fill")!.Value;
        var opacity = shape.Attribute("opacity") is null ? 1 : Of(shape, "opacity");
        var paint = new SKPaint { IsAntialias = true, Color = SKColors.Black.WithAlpha((byte)(opacity * 255)) };
        if (!fill.StartsWith("url(#", StringComparison.Ordinal))
        {
            paint.Color = SKColor.Parse(fill).WithAlpha(paint.Color.Alpha);
            return paint;
        }
        var stops = shape.Parent!.Descendants().First(element => (string?)element.Attribute("id") == fill[5..^1]).Elements()
            .Select(stop => SKColor.Parse(stop.Attribute("stop-color")!.Value)).ToArray();
        paint.Shader = SKShader.CreateLinearGradient(new(0, bounds.Top), new(0, bounds.Bottom), stops, SKShaderTileMode.Clamp);
        return paint;
    }

    private static float Of(XElement shape, string attribute) =>
        float.Parse(shape.Attribute(attribute)?.Value ?? "0", CultureInfo.InvariantCulture);
}
