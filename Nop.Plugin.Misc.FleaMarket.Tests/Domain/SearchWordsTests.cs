using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class SearchWordsTests
{
    [TestCase("winter coat", "winte")]
    [TestCase("winter coat ", "winte", "coat")]
    [TestCase("red coat, size", "red", "coat")]
    [TestCase("sweater", "sweat")]
    [TestCase("coat")]
    [TestCase("100%", "100")]
    [TestCase("%_'")]
    [TestCase("Тёплое пальто", "тёпло", "пальт")]
    public void Only_a_short_last_word_may_go_on(string text, params string[] whole) =>
        Assert.That(SearchWords.Whole(text), Is.EqualTo(whole));
}
