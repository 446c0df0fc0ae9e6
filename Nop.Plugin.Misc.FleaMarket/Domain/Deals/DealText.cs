namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>Tidies what people type.</summary>
public static class DealText
{
    /// <summary>On one line, without control characters.</summary>
    /// <returns>Null where nothing is left.</returns>
    public static string? Line(string? text)
    {
        var line = new string((text ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter).ToArray()).Trim();
        return line.Length == 0 ? null : line;
    }

    /// <summary>Keeps line breaks.</summary>
    /// <returns>Null where nothing is left.</returns>
    public static string? Lines(string? text)
    {
        var lines = new string((text ?? "").ReplaceLineEndings("\n").Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)).ToArray()).Trim();
        return lines.Length == 0 ? null : lines;
    }
}
