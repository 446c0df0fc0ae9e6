using System.Globalization;

namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>Reads an amount as people type it: "1,234.50", "1 234,50", "12.5" and "12,5" mean what they look like in any language.</summary>
public static class TypedNumber
{
    private const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static decimal? Read(string? text, CultureInfo culture)
    {
        var digits = new string((text ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter is not '\'' and not '’').ToArray());
        var plain = digits.IndexOfAny(['.', ',']) < 0 ? digits : WithOnePoint(digits, culture);
        return decimal.TryParse(plain, Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string WithOnePoint(string digits, CultureInfo culture)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        var separator = digits[last];
        if (digits.Count(letter => letter == separator) > 1 || IsGrouping(digits, last, culture))
            return digits.Replace(separator.ToString(), "").Replace(',', '.');
        return string.Concat(digits.AsSpan(0, last).ToString().Replace(".", "").Replace(",", ""), ".", digits.AsSpan(last + 1));
    }

    /// <summary>A lone separator before exactly three digits groups thousands where the language writes its decimals otherwise.</summary>
    private static bool IsGrouping(string digits, int at, CultureInfo culture) =>
        digits.Length - at - 1 == 3
        && digits.IndexOfAny(['.', ',']) == at
        && at > 0
        && digits[at].ToString() != culture.NumberFormat.NumberDecimalSeparator;
}
