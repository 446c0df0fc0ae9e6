using System.Globalization;
using System.Numerics;
using System.Xml.Linq;

namespace DevStore.SampleData.Drawing;

/// <summary>The drawings beside this, in a small part of SVG, as PNG.</summary>
internal static class Illustration
{
    private const int Size = 600;

    public static byte[] Draw(string name)
    {
        using var file = typeof(Illustration).Assembly.GetManifestResourceStream($"Pictures/{name}.svg")
            ?? throw new ArgumentException($"There is no drawing named {name}.");
        var drawing = XElement.Load(file);
        var canvas = new Canvas(Size);
        foreach (var shape in drawing.Elements())
            if (OutlineOf(shape) is { } outline)
                canvas.Fill(outline, PaintOf(shape));
        return canvas.ToPng();
    }

    public static byte[] Nothing() => Draw("nothing");

    private static List<List<Vector2>>? OutlineOf(XElement shape) =>
        shape.Name.LocalName switch
        {
            "path" => Outline.OfPath(shape.Attribute("d")!.Value),
            "circle" => Outline.OfEllipse(Of(shape, "cx"), Of(shape, "cy"), Of(shape, "r"), Of(shape, "r")),
            "ellipse" => Outline.OfEllipse(Of(shape, "cx"), Of(shape, "cy"), Of(shape, "rx"), Of(shape, "ry")),
            "rect" => Outline.OfRectangle(Of(shape, "x"), Of(shape, "y"), Of(shape, "width"), Of(shape, "height"), Of(shape, "rx")),
            _ => null
        };

    private static Paint PaintOf(XElement shape)
    {
        var fill = shape.Attribute("fill")!.Value;
        var opacity = shape.Attribute("opacity") is null ? 1 : Of(shape, "opacity");
        if (!fill.StartsWith("url(#", StringComparison.Ordinal))
            return new Paint(Paint.Colour(fill), Paint.Colour(fill), opacity);

        var stops = shape.Parent!.Descendants().First(element => (string?)element.Attribute("id") == fill[5..^1]).Elements()
            .Select(stop => Paint.Colour(stop.Attribute("stop-color")!.Value)).ToList();
        return new Paint(stops[0], stops[^1], opacity);
    }

    private static float Of(XElement shape, string attribute) =>
        float.Parse(shape.Attribute(attribute)?.Value ?? "0", CultureInfo.InvariantCulture);
}
