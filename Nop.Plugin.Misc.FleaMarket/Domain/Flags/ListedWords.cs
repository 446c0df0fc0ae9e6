using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Flags;

/// <summary>Words and phrases that an owner lists, one a line; compared as the search compares words, and as whole words.</summary>
public sealed class ListedWords
{
    /// <summary>As a setting keeps it.</summary>
    public const int LongestList = 5000;

    private readonly List<(string Written, IReadOnlyList<string> Words)> _phrases;

    private ListedWords(List<(string, IReadOnlyList<string>)> phrases) => _phrases = phrases;

    public static ListedWords Read(string? lines) => new(
        [.. (lines ?? "").Split('\n').Select(UserText.Line).OfType<string>().Select(line => (line, WordsOf(line))).Where(phrase => phrase.Item2.Count > 0)]);

    /// <returns>As the owner has written them.</returns>
    public IEnumerable<string> FindIn(string text)
    {
        if (_phrases.Count == 0)
            return [];
        var places = WordsOf(text).Select((word, place) => (word, place)).ToLookup(one => one.word, one => one.place);
        return _phrases.Where(phrase => places[phrase.Words[0]].Any(place => Follow(phrase.Words, place, places))).Select(phrase => phrase.Written);
    }

    private static bool Follow(IReadOnlyList<string> words, int first, ILookup<string, int> places)
    {
        for (var next = 1; next < words.Count; next++)
            if (!places[words[next]].Contains(first + next))
                return false;
        return true;
    }

    private static IReadOnlyList<string> WordsOf(string text) => [.. SearchTokenizer.Plain(text)];
}
