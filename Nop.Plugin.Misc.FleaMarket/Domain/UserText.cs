using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>What is kept of a text that people type: well-formed, composed, without what cannot be seen or rearranges what stands around it.</summary>
public static class UserText
{
    /// <summary>Marks on one letter; no script writes more.</summary>
    private const int MaxMarks = 8;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int SoftHyphen = 0x00AD;
    private const int BlackFlag = 0x1F3F4;

    /// <summary>On one line.</summary>
    /// <returns>Null where nothing is left that can be seen.</returns>
    public static string? Line(string? text) => OnlyIfSeen(CleanLine(text));

    /// <summary>Keeps line breaks and tabs.</summary>
    /// <returns>Null where nothing is left that can be seen.</returns>
    public static string? Lines(string? text) => OnlyIfSeen(CleanLines(text));

    /// <summary>As it comes in, with its blanks.</summary>
    public static string CleanLine(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>As it comes in, with its blanks.</summary>
    public static string CleanLines(string? text) => Clean(text);

    private static string? OnlyIfSeen(string text) => text.EnumerateRunes().Any(IsSeen) ? text.Trim() : null;

    private static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var runes = Composed(text.ReplaceLineEndings("\n"));
        var clean = new StringBuilder(text.Length);
        var (marks, last) = (0, default(Rune));
        for (var at = 0; at < runes.Count; at++)
        {
            marks = IsMark(runes[at]) ? marks + 1 : 0;
            if (marks > MaxMarks || !IsKept(runes[at], last, at + 1 < runes.Count ? runes[at + 1] : default))
                continue;
            last = runes[at];
            clean.Append(last);
        }
        return clean.ToString();
    }

    /// <summary>Without what is no character at all, which nothing can compose or store.</summary>
    private static IReadOnlyList<Rune> Composed(string text)
    {
        var whole = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, at, out var rune) && !IsNoCharacter(rune))
                whole.Append(rune);
            at += rune.Utf16SequenceLength is 2 ? 2 : 1;
        }
        return whole.ToString().Normalize(NormalizationForm.FormC).EnumerateRunes().ToList();
    }

    private static bool IsNoCharacter(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF || rune.Value is not ('\n' or '\t') && Rune.IsControl(rune);

    /// <param name="before">The one that was kept before it.</param>
    private static bool IsKept(Rune rune, Rune before, Rune after) => rune.Value switch
    {
        ZeroWidthNonJoiner or ZeroWidthJoiner or SoftHyphen => IsWithinWord(before) && IsWithinWord(after),
        >= 0xE0020 and <= 0xE007F => before.Value is BlackFlag or >= 0xE0020 and <= 0xE007F,
        >= 0xE0100 and <= 0xE01EF or >= 0xFE00 and <= 0xFE0F => IsWithinWord(before),
        _ => !IsHarmful(rune.Value)
    };

    private static bool IsWithinWord(Rune rune) => rune.Value > ' ' && !Rune.IsWhiteSpace(rune);

    /// <summary>Embedded directions reach beyond the text; the others are nothing to look at. Marks of direction, which Arabic and Hebrew write with, stay.</summary>
    private static bool IsHarmful(int value) => value is >= 0x202A and <= 0x202E or >= 0x2060 and <= 0x206F
        or 0x200B or 0x180E or 0xFEFF or >= 0xFFF9 and <= 0xFFFB or >= 0xE0000 and <= 0xE0FFF or 0x2028 or 0x2029;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsSeen(Rune rune) => !IsBlank(rune.Value) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    /// <summary>Letters and symbols that are drawn as nothing: Hangul's fillers and Braille's empty cell.</summary>
    private static bool IsBlank(int value) => value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x17B4 or 0x17B5 or 0x034F;
}
