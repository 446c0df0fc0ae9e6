namespace Nop.Plugin.Misc.FleaMarket.Services;

public static class Csv
{
    private const string StartsOfFormulas = "=+-@\t\r\n＝＋－＠";

    /// <summary>Quotes every cell; an apostrophe keeps spreadsheets from taking a user's text for a formula.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string text) =>
        $"\"{(text.Length > 0 && StartsOfFormulas.Contains(text[0]) ? "'" : "")}{text.Replace("\"", "\"\"")}\"";
}
