using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Texts as they are compared: without case, accents and the many ways to write one character.</summary>
public static class SearchText
{
    private const int ReplacementLength = 2;

    /// <summary>Letters that no decomposition takes apart, as people write them without their keys.</summary>
    private static readonly Dictionary<char, string> _plain = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['đ'] = "d", ['ð'] = "d", ['ł'] = "l", ['þ'] = "th", ['ħ'] = "h", ['ŧ'] = "t", ['ı'] = "i",
        ['ŋ'] = "n", ['ƒ'] = "f", ['ɨ'] = "i", ['ә'] = "а", ['ґ'] = "г", ['ی'] = "ي", ['ک'] = "ك"
    };

    /// <summary>What stands within a word stays in it: letters, digits, and signs that are vowels of their script.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + ReplacementLength);
        foreach (var rune in UserText.CleanLines(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
            if (!IsMark(rune) && !IsIgnored(rune.Value))
                Append(folded, rune);
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    public static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.DigitOf() is { } digit)
        {
            folded.Append(digit);
            return;
        }
        var lower = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
        if (rune.Value == 'ẞ')
            folded.Append("ss");
        else if (lower.IsBmp && _plain.TryGetValue((char)lower.Value, out var plain))
            folded.Append(plain);
        else
            folded.Append(lower);
    }

    /// <summary>Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic; those of other scripts tell words apart.</summary>
    private static bool IsMark(Rune rune) => rune.Value
        is >= 0x0300 and <= 0x036F or >= 0x1AB0 and <= 0x1AFF or >= 0x1DC0 and <= 0x1DFF or >= 0x20D0 and <= 0x20FF or >= 0xFE20 and <= 0xFE2F
        or >= 0x0483 and <= 0x0489 or >= 0x0591 and <= 0x05BD or 0x05BF or 0x05C1 or 0x05C2 or 0x05C4 or 0x05C5 or 0x05C7
        or >= 0x0610 and <= 0x061A or >= 0x064B and <= 0x065F or 0x0670 or >= 0x06D6 and <= 0x06DC or >= 0x06DF and <= 0x06E8 or >= 0x06EA and <= 0x06ED;

    /// <summary>Joiners, soft hyphens, variation selectors, the Arabic stroke that only makes words longer.</summary>
    private static bool IsIgnored(int value) => value is 0x00AD or 0x200B or 0x200C or 0x200D or 0x200E or 0x200F or 0x061C or 0x0640 or 0x2060
        or >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;
}
