namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// What a listing is found by: the first letters of its words, so that endings do not matter in any language
/// and the database answers from an index.
/// </summary>
public static class SearchWords
{
    public const int LettersCompared = 5;
    public const int MostPerListing = 120;
    public const int MostPerSearch = 6;

    public static IReadOnlyList<string> Of(ListingContent content) =>
        Of(string.Join(' ', content.Characteristics.Select(line => line.Value).Prepend(content.Name).Append(content.Description)))
            .Take(MostPerListing)
            .ToList();

    /// <summary>In the order of the text, each once.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var seen = new HashSet<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = WordLength(text, start);
            if (length > 0 && Shorten(text.Substring(start, length)) is var word && seen.Add(word))
                yield return word;
            start += Math.Max(1, length);
        }
    }

    /// <summary>Those of a text's words that every listing with this text in it has; a short last one may be the beginning of a longer one.</summary>
    public static IReadOnlyList<string> Whole(string text)
    {
        var words = Of(text).ToList();
        if (words.Count > 0 && char.IsLetterOrDigit(text[^1]) && words[^1].Length < LettersCompared)
            words.RemoveAt(words.Count - 1);
        return words;
    }

    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return end - start;
    }

    private static string Shorten(string word) =>
        (word.Length > LettersCompared ? word[..LettersCompared] : word).ToLowerInvariant();
}
