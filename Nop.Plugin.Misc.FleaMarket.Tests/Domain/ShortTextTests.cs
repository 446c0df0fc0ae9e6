using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class ShortTextTests
{
    [TestCase("abcdef", 6, "abcdef")]
    [TestCase("abcdef", 5, "abcd…")]
    [TestCase("abc😀f", 5, "abc…")]
    [TestCase("ab😀fg", 5, "ab😀…")]
    public void A_text_is_cut_between_characters(string text, int most, string cut) => Assert.That(TextTruncation.Cut(text, most), Is.EqualTo(cut));

    [TestCase("abcd", 3, "abc")]
    [TestCase("ab😀", 3, "ab")]
    [TestCase("a😀b", 3, "a😀")]
    public void A_text_is_cut_without_a_mark(string text, int most, string cut) => Assert.That(TextTruncation.Cut(text, most, ""), Is.EqualTo(cut));
}
