using System.Text;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>
/// Finds ways around the store in a text: e-mail addresses, links, names of accounts, phone numbers. What it misses, a moderator reads;
/// what it finds in vain, a moderator passes over.
/// </summary>
public static partial class ContactData
{
    private const int LeastDigits = 8;
    private const int MostDigits = 15;

    /// <summary>Of a number without a country's code, as people write it at home.</summary>
    private const int LeastDigitsAtHome = 10;
    private const int MostDigitsAtHome = 11;

    /// <param name="region">Where numbers without a country belong; null where nothing is known.</param>
    /// <returns>As it stands in the text, in its order by kind.</returns>
    public static IEnumerable<string> Find(string text, string? region)
    {
        var plain = Plain(text);
        foreach (var kind in new[] { Mail(), Link(), ShortLink(), Handle(), Messenger() })
        {
            var found = kind.Matches(plain);
            foreach (Match match in found)
                yield return match.Value.Trim();
            if (found.Count > 0)
                plain = kind.Replace(plain, match => new string(' ', match.Length));
        }
        foreach (Match match in Digits().Matches(plain))
            if (IsPhone(match.Value, region))
                yield return match.Value.Trim();
    }

    /// <summary>With the digits of all scripts and the letters of all widths alike.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in UserText.CleanLines(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
            if (rune.DigitOf() is { } digit)
                plain.Append(digit);
            else
                plain.Append(rune);
        return plain.ToString();
    }

    private static bool IsPhone(string written, string? region)
    {
        var digits = written.Count(char.IsAsciiDigit);
        if (digits is < LeastDigits or > MostDigits || Date().IsMatch(written))
            return false;
        return PhoneNumber.ToE164(written.Trim(), region) is not null
            || written.StartsWith('+')
            || digits is >= LeastDigitsAtHome and <= MostDigitsAtHome && written.TrimStart('(')[0] is '0' or '8';
    }

    [GeneratedRegex("""
        [\p{L}\d._%+\-]{1,64}
        (?: @ | \s{0,2} [(\[{] \s{0,2} (?: at | собака | a | эт ) \s{0,2} [)\]}] \s{0,2} | \s{1,2} собака \s{1,2} )
        [\p{L}\d\-]{1,63}
        (?: (?: \. | \s{0,2} [(\[{] \s{0,2} (?: dot | точка ) \s{0,2} [)\]}] \s{0,2} | \s{1,2} (?: dot | точка ) \s{1,2} ) [\p{L}\d\-]{2,63} ){1,5}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex("""
        (?: https?:// | www\. ) [^\s<>"]{3,200}
        | (?<! [\p{L}\d@.\-] ) (?: [\p{L}\d] [\p{L}\d\-]{0,62} \. ){1,5}
          (?: com | net | org | info | biz | shop | store | online | site | ru | su | рф | ua | kz | de | fr | uk | eu | pl | cz | cn | br | ca )
          (?! [\p{L}\d\-] ) (?: / [^\s<>"]{0,200} )?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    /// <summary>Ends of domains that are words, too: they are links only with something behind them.</summary>
    [GeneratedRegex("""
        (?<! [\p{L}\d@.\-] ) (?: [\p{L}\d] [\p{L}\d\-]{0,62} \. ){1,5} (?: me | io | co | it | in | us | by | gl | ly | app | link | page | to | be | is | es | nl | tr ) / [^\s<>"]{2,200}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortLink();

    [GeneratedRegex("""(?<! [\p{L}\d._%+\-@/] ) @ [a-z\d_] [a-z\d_.]{2,31}""", RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Handle();

    [GeneratedRegex("""
        (?<! [\p{L}\d] ) (?: telegram | telega | whats\s?app | viber | skype | wechat | discord | instagram | insta
            | телеграмм? | телега | телеге | вотсап | ватсап | вацап | вайбер | скайп | инстаграмм? )
        (?: \s{0,2} [:=\-–—] \s{0,2} [a-z\d_.]{3,32} | \s{1,2} [a-z_.]{0,20} [\d_] [a-z\d_.]{2,32} )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Messenger();

    [GeneratedRegex("""(?<! [\p{L}\d.,/] ) [+(]? \(? \d [\d\s().\-–—]{5,24} \d (?! [\p{L}\d] )""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("""(?<! \d ) \d{1,2} [.\-/] \d{1,2} [.\-/] (?: \d{4} | \d{2} ) (?! \d ) | (?<! \d ) \d{4} [.\-/] \d{1,2} [.\-/] \d{1,2} (?! \d )""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
