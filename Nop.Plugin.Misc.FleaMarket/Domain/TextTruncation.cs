namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>Shortens texts between characters, never within a surrogate pair.</summary>
public static class TextTruncation
{
    /// <param name="most">UTF-16 units, the end's among them.</param>
    /// <param name="end">What a shortened text ends with.</param>
    public static string Cut(string text, int most, string end = "…")
    {
        if (text.Length <= most)
            return text;
        var length = most - end.Length;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + end;
    }
}
