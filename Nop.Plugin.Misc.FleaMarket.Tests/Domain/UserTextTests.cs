using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class UserTextTests
{
    [TestCase(" a\0b\u0007c\u007F\u0085d ", "abc d")]
    [TestCase("one\r\ntwo\nthree\u2028four\tfive", "one two three four five")]
    [TestCase("Cafe\u0301", "Café")]
    [TestCase("\u202Egnp.exe\u202C", "gnp.exe")]
    [TestCase("a\u2066b\u2069c\uFEFF\u200B", "abc")]
    [TestCase("👩\u200D👧 ❤\uFE0F", "👩\u200D👧 ❤\uFE0F")]
    [TestCase("می\u200Cخواهم", "می\u200Cخواهم")]
    [TestCase("\u200Da \u200D b\u200C", "a  b")]
    [TestCase("\u200Fשלום", "\u200Fשלום")]
    public void A_line_keeps_what_can_be_seen(string typed, string kept) => Assert.That(UserText.Line(typed), Is.EqualTo(kept));

    /// <summary>An attribute could not hold them.</summary>
    [Test]
    public void A_line_keeps_no_half_of_a_character() => Assert.That(UserText.Line("a\uD800b\uFFFEc\uFDD0d\uDC00"), Is.EqualTo("abcd"));

    [Test]
    public void A_letter_carries_no_tower_of_marks() => Assert.That(UserText.Line("a" + new string('\u0335', 200)), Has.Length.LessThan(12));

    [TestCase("one\r\ntwo\rthree\n\n\tfour\0", "one\ntwo\nthree\n\n\tfour")]
    public void Lines_keep_their_breaks(string typed, string kept) => Assert.That(UserText.Lines(typed), Is.EqualTo(kept));

    [TestCase("")]
    [TestCase(null)]
    [TestCase(" \u00A0\u2003\t")]
    [TestCase("\u200B\u200D\u2060\uFEFF")]
    [TestCase("\u3164\u115F\u2800")]
    [TestCase("\u0301\u0301")]
    [TestCase("\uE000")]
    [TestCase("\0\u0001")]
    [TestCase("\U000E0041")]
    public void What_shows_nothing_is_nothing(string? typed)
    {
        Assert.That(UserText.Line(typed), Is.Null);
        Assert.That(UserText.Lines(typed), Is.Null);
    }
}
