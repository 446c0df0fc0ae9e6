using System.Globalization;
using System.Numerics;

namespace DevStore.SampleData.Drawing;

/// <summary>A colour running from a shape's top to its bottom; channels and opacity from 0 to 1.</summary>
internal readonly record struct Paint(Vector3 Top, Vector3 Bottom, float Opacity)
{
    public Vector3 At(float position) => Vector3.Lerp(Top, Bottom, Math.Clamp(position, 0, 1));

    /// <summary>#RRGGBB</summary>
    public static Vector3 Colour(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Vector3(value >> 16, value >> 8 & 0xFF, value & 0xFF) / 255;
    }
}
