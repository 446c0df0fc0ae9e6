using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// A folded word as a number that keeps beginnings together: words that begin alike lie between two numbers, on every
/// database and whatever its collation, and the word itself is the first of them. Ten Latin letters fit, seven Cyrillic
/// ones, three of other scripts; letters beyond stand in a text of plain ASCII beside it.
/// </summary>
/// <param name="First">Of the word itself.</param>
/// <param name="Last">The highest of the words that begin with it.</param>
/// <param name="Rest">Letters that the number has no room for; empty for most words.</param>
public sealed record SearchCode(long First, long Last, string Rest)
{
    /// <summary>Of a word as long as <see cref="SearchTokenizer.MaxLetters"/>.</summary>
    public const int MaxRest = SearchTokenizer.MaxLetters * 5;

    private const int Bits = 62;

    /// <summary>The last bit says whether there is a rest.</summary>
    private const int BitsOfLetters = Bits - 1;

    public static SearchCode Of(string word)
    {
        var (head, used, taken) = (0L, 0, 0);
        foreach (var letter in word)
        {
            var (bits, width) = BitsOf(letter);
            if (used + width > BitsOfLetters)
                break;
            head = head << width | (long)bits;
            (used, taken) = (used + width, taken + 1);
        }
        var free = Bits - used;
        var (first, last) = (head << free, head << free | (1L << free) - 1);
        return taken == word.Length ? new(first, last, "") : new(last, last, Plain(word.AsSpan(taken)));
    }

    /// <summary>Of a name with its value, folded as words are: a number below zero, where no word is.</summary>
    public static SearchCode Of(Characteristic line)
    {
        var folded = SHA256.HashData(Encoding.UTF8.GetBytes($"{SearchText.Fold(line.Name)}\n{SearchText.Fold(line.Value)}"));
        var code = BinaryPrimitives.ReadInt64BigEndian(folded) | long.MinValue;
        return new(code, code, "");
    }

    /// <summary>No two begin alike, and none is nothing but zeros, which end a word.</summary>
    private static (int Bits, int Width) BitsOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => (letter - 'a' + 1, 6),
        >= '0' and <= '9' => (0b10_0000 | letter - '0', 6),
        >= 'а' and <= 'я' => (0b110_00000 | letter - 'а', 8),
        _ => (0b111 << 16 | letter, 19)
    };

    /// <summary>Letters and digits as they are, others by their numbers, so that any collation compares them alike.</summary>
    private static string Plain(ReadOnlySpan<char> letters)
    {
        var plain = new StringBuilder();
        foreach (var letter in letters)
            plain.Append(letter is >= 'a' and <= 'z' or >= '0' and <= '9' ? letter.ToString() : "-" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture));
        return plain.ToString();
    }
}
