using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DevStore.SampleData.Drawing;

/// <summary>Closed polygons: SVG's M, L, C, Q and Z with absolute coordinates, ellipses and rounded rectangles.</summary>
internal static partial class Outline
{
    private const int CurveSteps = 24, EllipseSteps = 96;

    public static List<List<Vector2>> OfPath(string data)
    {
        var outlines = new List<List<Vector2>>();
        foreach (Match command in Command().Matches(data))
        {
            var points = Points(command.Groups[2].Value);
            if (command.Groups[1].Value == "M")
                outlines.Add([points[0]]);
            Append(outlines[^1], command.Groups[1].Value, points);
        }
        return outlines;
    }

    public static List<List<Vector2>> OfEllipse(float x, float y, float radiusX, float radiusY) =>
    [
        [.. Enumerable.Range(0, EllipseSteps).Select(step => step * MathF.Tau / EllipseSteps)
            .Select(angle => new Vector2(x + radiusX * MathF.Cos(angle), y + radiusY * MathF.Sin(angle)))]
    ];

    public static List<List<Vector2>> OfRectangle(float x, float y, float width, float height, float radius)
    {
        var outline = new List<Vector2>();
        Vector2[] centres =
        [
            new(x + width - radius, y + height - radius), new(x + radius, y + height - radius),
            new(x + radius, y + radius), new(x + width - radius, y + radius)
        ];
        for (var corner = 0; corner < 4; corner++)
            for (var step = 0; step <= CurveSteps; step++)
            {
                var angle = (corner + (float)step / CurveSteps) * MathF.PI / 2;
                outline.Add(centres[corner] + radius * new Vector2(MathF.Cos(angle), MathF.Sin(angle)));
            }
        return [outline];
    }

    private static void Append(List<Vector2> outline, string command, List<Vector2> points)
    {
        switch (command)
        {
            case "L":
                outline.AddRange(points);
                break;
            case "Q":
                for (var i = 0; i < points.Count; i += 2)
                    AddCurve(outline, Vector2.Lerp(outline[^1], points[i], 2 / 3f), Vector2.Lerp(points[i + 1], points[i], 2 / 3f), points[i + 1]);
                break;
            case "C":
                for (var i = 0; i < points.Count; i += 3)
                    AddCurve(outline, points[i], points[i + 1], points[i + 2]);
                break;
        }
    }

    private static void AddCurve(List<Vector2> outline, Vector2 one, Vector2 two, Vector2 end)
    {
        var start = outline[^1];
        for (var step = 1; step <= CurveSteps; step++)
        {
            var t = (float)step / CurveSteps;
            var s = 1 - t;
            outline.Add(s * s * s * start + 3 * s * s * t * one + 3 * s * t * t * two + t * t * t * end);
        }
    }

    private static List<Vector2> Points(string numbers) =>
        [.. Number().Matches(numbers).Select(match => float.Parse(match.Value, CultureInfo.InvariantCulture))
            .Chunk(2).Select(pair => new Vector2(pair[0], pair[1]))];

    [GeneratedRegex("([MLCQZ])([^MLCQZ]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"-?\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
