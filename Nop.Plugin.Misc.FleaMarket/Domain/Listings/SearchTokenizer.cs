using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// The words of a text, folded. What is typed asks for words that begin with its own; a model number that is written with
/// hyphens is one word, with them or without.
/// </summary>
public static class SearchTokenizer
{
    /// <summary>Letters of a word that are compared.</summary>
    public const int MaxLetters = 64;
    public const int MostPerListing = 120;
    public const int MostPerSearch = 6;

    private const string Hyphens = "-‐‑‒–—−/_'’ʼ";

    /// <summary>Letters that are read from every place in languages that write no blanks.</summary>
    private const int MaxUnspacedLetters = 8;

    /// <summary>What a listing is found by.</summary>
    public static IReadOnlyList<string> Of(ListingContent content) => Of(string.Join(" . ", ListingField.All
        .Where(field => field.Searched is not null).OrderBy(field => field.SearchRank).SelectMany(field => field.Searched!(content)))).Take(MostPerListing).ToList();

    /// <summary>In the order of the text, each once; parts of a compound and the whole of it.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var seen = new HashSet<string>();
        IReadOnlyList<string> before = [];
        foreach (var parts in Compounds(text))
        {
            foreach (var word in Words(parts).Concat(Numbered(before, parts)))
                if (seen.Add(word))
                    yield return word;
            before = parts;
        }
    }

    /// <summary>What is asked for: a compound that holds a digit as a whole, of any other its parts.</summary>
    public static IReadOnlyList<string> Asked(string? text) => Compounds(text ?? "")
        .SelectMany(parts => parts.Count > 1 && HasDigit(parts) ? [Cut(string.Concat(parts))] : parts.Select(Cut))
        .Distinct().Take(MostPerSearch).ToList();

    /// <summary>Every word as often as it stands there, a compound as its parts.</summary>
    public static IEnumerable<string> Plain(string text) => Compounds(text).SelectMany(parts => parts);

    private static IEnumerable<string> Words(IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
            foreach (var word in Unspaced(part))
                yield return Cut(word);
        if (parts.Count > 1)
            yield return Cut(string.Concat(parts));
    }

    /// <summary>"iPhone 12" is found as "iPhone12", too.</summary>
    private static IEnumerable<string> Numbered(IReadOnlyList<string> before, IReadOnlyList<string> parts) =>
        before.Count == 1 && !HasDigit(before) && HasDigit(parts) ? [Cut(before[0] + string.Concat(parts))] : [];

    /// <summary>Chinese and Japanese write without blanks, so that a word may begin at any letter.</summary>
    private static IEnumerable<string> Unspaced(string word)
    {
        yield return word;
        for (var at = 1; at < word.Length; at++)
            if (IsUnspaced(word[at]))
                yield return word.Substring(at, Math.Min(MaxUnspacedLetters, word.Length - at));
    }

    private static bool IsUnspaced(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF';

    private static bool HasDigit(IReadOnlyList<string> parts) => parts.Any(part => part.Any(char.IsDigit));

    private static string Cut(string word) => TextTruncation.Cut(word, MaxLetters, "");

    /// <summary>Words that hyphens join, each as its parts.</summary>
    private static IEnumerable<IReadOnlyList<string>> Compounds(string text)
    {
        var (parts, part) = (new List<string>(), new StringBuilder());
        foreach (var rune in SearchText.Fold(text).EnumerateRunes().Append(new Rune(' ')))
        {
            if (SearchText.IsOfWord(rune))
            {
                part.Append(rune);
                continue;
            }
            if (part.Length > 0)
                parts.Add(part.ToString());
            var joins = rune.IsBmp && Hyphens.Contains((char)rune.Value) && part.Length > 0;
            part.Clear();
            if (joins)
                continue;
            if (parts.Count > 0)
                yield return parts;
            parts = [];
        }
    }
}
