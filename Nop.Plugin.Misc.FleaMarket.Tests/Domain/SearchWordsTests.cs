using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class SearchWordsTests
{
    [TestCase("boot", "Winter boots")]
    [TestCase("желтый", "Жёлтый плащ")]
    [TestCase("ЖЁЛТЫЙ", "желтый плащ")]
    [TestCase("cafe", "Cafe\u0301")]
    [TestCase("caf\u00E9", "Cafe table")]
    [TestCase("strasse", "Straße")]
    [TestCase("STRASSE", "straße")]
    [TestCase("straße", "STRASSE")]
    [TestCase("istanbul", "İstanbul")]
    [TestCase("ISTANBUL", "ıstanbul")]
    [TestCase("oeuvre", "Œuvre")]
    [TestCase("smorrebrod", "Smørrebrød")]
    [TestCase("Lodz", "Łódź")]
    [TestCase("σοφός", "ΣΟΦΌΣ")]
    [TestCase("ｆｕｌｌ", "full width")]
    [TestCase("ﬁne", "fine")]
    [TestCase("كتب", "كِتَبٌ")]
    [TestCase("٤٢", "size 42")]
    [TestCase("WH-1000XM4", "Sony WH-1000XM4")]
    [TestCase("WH1000XM4", "Sony WH-1000XM4")]
    [TestCase("wh-1000", "Sony WH-1000XM4")]
    [TestCase("wh‑1000xm4", "Sony WH 1000XM4")]
    [TestCase("1000XM4", "Sony WH-1000XM4")]
    [TestCase("iphone12", "iPhone 12")]
    [TestCase("t-shirt", "T-Shirt")]
    [TestCase("tshirt", "T-Shirt")]
    [TestCase("手机", "新品手机壳")]
    [TestCase("한국", "한국어")]
    [TestCase("किताब", "किताबें")]
    [TestCase("Donaudampfschifffahrts", "Donaudampfschifffahrtsgesellschaft")]
    public void What_is_typed_finds_words_that_begin_with_it(string typed, string text) => Assert.That(Finds(typed, text), Is.True);

    [TestCase("boots", "boot")]
    [TestCase("dresser", "dress")]
    [TestCase("WH-1000XM4", "WH-1000XM3")]
    [TestCase("A1234567", "A1234568")]
    [TestCase("Donaudampfschifffahrtskapitän", "Donaudampfschifffahrtsgesellschaft")]
    [TestCase("ots", "boots")]
    public void Other_words_are_not_found(string typed, string text) => Assert.That(Finds(typed, text), Is.False);

    [TestCase("%")]
    [TestCase("😀")]
    [TestCase("  _ ' ")]
    [TestCase("\u200D\u0301")]
    [TestCase(null)]
    public void Signs_alone_ask_for_nothing(string? typed) => Assert.That(SearchTokenizer.Asked(typed), Is.Empty);

    [TestCase("boot")]
    [TestCase("сапог")]
    [TestCase("aaaaaaaaaa")]
    [TestCase("aaaaaaaaaaa")]
    [TestCase("жжжжжжжж")]
    [TestCase("手机壳手机")]
    public void The_word_itself_is_the_first_of_those_that_begin_with_it(string word)
    {
        var (first, last, rest) = SearchCode.Of(word);
        foreach (var longer in new[] { "a", "z", "0", "9", "я", "机", "zzzzzzzzzzzz", "机机机机" }.Select(end => SearchCode.Of(word + end)))
        {
            Assert.That(longer.First, Is.InRange(first, last));
            Assert.That(longer.First == first && longer.Rest == rest, Is.False);
            Assert.That(longer.Rest, Does.StartWith(rest));
        }
    }

    private static bool Finds(string typed, string text)
    {
        var words = SearchTokenizer.Of(text).Select(SearchCode.Of).ToList();
        return SearchTokenizer.Asked(typed) is { Count: > 0 } asked && asked.Select(SearchCode.Of).All(wanted => words.Any(word => wanted.Rest.Length == 0
            ? word.First >= wanted.First && word.First <= wanted.Last
            : word.First == wanted.First && word.Rest.StartsWith(wanted.Rest, StringComparison.Ordinal)));
    }
}
