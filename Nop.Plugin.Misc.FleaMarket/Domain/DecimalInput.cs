using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>
/// Reads an amount as people type it: "1,234.50", "1 234,50", "12.5" and "12,5" mean what they look like in any language,
/// in the digits of any script. Groups have three digits and stand before the decimals; whatever is written otherwise is no number.
/// </summary>
public static partial class DecimalInput
{
    /// <summary>Neither end is a number that anything costs; leaves room for any exchange rate.</summary>
    public const decimal Limit = 1_000_000_000_000;

    private const int MaxLength = 60;

    /// <returns>Between minus and plus <see cref="Limit"/>, without zeros at its end; null for what is no such number.</returns>
    public static decimal? Read(string? text, CultureInfo culture)
    {
        var plain = Plain(text ?? "");
        if (plain.Length > MaxLength || Written().Match(plain) is not { Success: true } written)
            return null;
        var (whole, decimals) = Parts(written, culture);
        decimals = decimals.TrimEnd('0');
        return decimal.TryParse($"{written.Groups["sign"]}0{whole}.{decimals}", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < Limit ? number : null;
    }

    /// <returns>Null for what is no whole number.</returns>
    public static int? ReadWhole(string? text, CultureInfo culture) =>
        Read(text, culture) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    private static (string Whole, string Decimals) Parts(Match written, CultureInfo culture)
    {
        var groups = written.Groups["group"];
        var (whole, decimals) = (written.Groups["first"].Value + string.Concat(groups.Captures), written.Groups["decimals"].Value);
        if (groups.Captures.Count > 0 || !IsGroup(written, culture))
            return (whole, decimals);
        return (whole + decimals, "");
    }

    /// <summary>A lone separator before exactly three digits groups thousands where the language writes its decimals otherwise.</summary>
    private static bool IsGroup(Match written, CultureInfo culture) =>
        written.Groups["decimals"].Length == 3
        && written.Groups["point"].Value is "." or ","
        && written.Groups["first"] is { Length: >= 1 and <= 3 } first && first.Value[0] != '0'
        && written.Groups["point"].Value != culture.NumberFormat.NumberDecimalSeparator;

    /// <summary>With digits and signs of one script, one kind of blank and one of apostrophe.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.Trim().EnumerateRunes())
            plain.Append(rune.DigitOf() is { } digit ? digit.ToString(CultureInfo.InvariantCulture)
                : rune.Value is 0x200E or 0x200F or 0x061C ? "" : Rune.IsWhiteSpace(rune) ? " " : Sign(rune));
        return plain.ToString().Trim();
    }

    private static string Sign(Rune rune) => rune.Value switch
    {
        '’' or '‘' or 'ʼ' or '＇' => "'",
        '−' or '－' or '﹣' => "-",
        '＋' => "+",
        '．' => ".",
        '，' or '،' => ",",
        _ => rune.ToString()
    };

    /// <summary>U+066B parts the decimals of Arabic numbers and U+066C their groups; blanks and apostrophes only ever part groups.</summary>
    [GeneratedRegex("""
        ^(?<sign>[-+]?)\ ?(?:
            (?<first>[1-9][0-9]{0,2})(?:(?<separator>[.,'\ \u066C])(?<group>[0-9]{3}))(?:\k<separator>(?<group>[0-9]{3}))+(?:(?!\k<separator>)(?<point>[.,\u066B])(?<decimals>[0-9]+))?
          | (?<first>[1-9][0-9]{0,2})(?<separator>['\ \u066C])(?<group>[0-9]{3})(?:(?<point>[.,\u066B])(?<decimals>[0-9]+))?
          | (?<first>[1-9][0-9]{0,2})(?<separator>[.,])(?<group>[0-9]{3})(?!\k<separator>)(?<point>[.,\u066B])(?<decimals>[0-9]+)
          | (?<first>[0-9]+)(?:(?<point>[.,\u066B])(?<decimals>[0-9]+))?
          | (?<point>[.,\u066B])(?<decimals>[0-9]+)
        )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
