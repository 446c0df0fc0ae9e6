using System.Numerics;

namespace DevStore.SampleData.Drawing;

/// <summary>A square of pixels, addressed on a grid of 100 × 100; edges are smoothed.</summary>
internal class Canvas(int size)
{
    private const float Grid = 100;
    private const int Lines = 4;

    private readonly Vector3[] _pixels = new Vector3[size * size];

    public void Fill(List<List<Vector2>> outlines, Paint paint)
    {
        var scaled = outlines.ConvertAll(outline => outline.ConvertAll(point => point * (size / Grid)));
        var (top, bottom) = (scaled.Min(outline => outline.Min(point => point.Y)), scaled.Max(outline => outline.Max(point => point.Y)));
        var coverage = new float[size];
        for (var y = Math.Max(0, (int)top); y < Math.Min(size, MathF.Ceiling(bottom)); y++)
        {
            Array.Clear(coverage);
            for (var line = 0; line < Lines; line++)
                Cover(coverage, Crossings(scaled, y + (line + 0.5f) / Lines));
            Blend(y, coverage, paint.At((y - top) / Math.Max(1, bottom - top)), paint.Opacity);
        }
    }

    public byte[] ToPng() =>
        PngWriter.Encode([.. _pixels.SelectMany(pixel => new[] { Channel(pixel.X), Channel(pixel.Y), Channel(pixel.Z) })], size, size);

    private static byte Channel(float value) => (byte)MathF.Round(Math.Clamp(value, 0, 1) * 255);

    private static List<float> Crossings(List<List<Vector2>> outlines, float y)
    {
        var crossings = new List<float>();
        foreach (var outline in outlines)
            for (var i = 0; i < outline.Count; i++)
            {
                var (from, to) = (outline[i], outline[(i + 1) % outline.Count]);
                if (from.Y <= y != to.Y <= y)
                    crossings.Add(from.X + (y - from.Y) / (to.Y - from.Y) * (to.X - from.X));
            }
        crossings.Sort();
        return crossings;
    }

    private static void Cover(float[] coverage, List<float> crossings)
    {
        for (var i = 0; i + 1 < crossings.Count; i += 2)
        {
            var (left, right) = (Math.Max(0, crossings[i]), Math.Min(coverage.Length, crossings[i + 1]));
            for (var x = (int)left; x < right; x++)
                coverage[x] += (Math.Min(right, x + 1) - Math.Max(left, x)) / Lines;
        }
    }

    private void Blend(int y, float[] coverage, Vector3 colour, float opacity)
    {
        for (var x = 0; x < size; x++)
            if (coverage[x] > 0)
                _pixels[y * size + x] = Vector3.Lerp(_pixels[y * size + x], colour, Math.Min(1, coverage[x]) * opacity);
    }
}
