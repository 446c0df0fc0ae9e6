using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class TypedNumberTests
{
    [TestCase("12.5", "en-US", 12.5)]
    [TestCase("12,5", "en-US", 12.5)]
    [TestCase("1,234", "en-US", 1234)]
    [TestCase("1,234.50", "en-US", 1234.5)]
    [TestCase("1,234,567", "en-US", 1234567)]
    [TestCase("12,5", "ru-RU", 12.5)]
    [TestCase("12.5", "ru-RU", 12.5)]
    [TestCase("1 234,56", "ru-RU", 1234.56)]
    [TestCase("1.234,56", "de-DE", 1234.56)]
    [TestCase("1.234", "de-DE", 1234)]
    [TestCase("1.234", "en-US", 1.234)]
    [TestCase("1'234.50", "de-CH", 1234.5)]
    [TestCase(" 7 ", "en-US", 7)]
    [TestCase("-3", "en-US", -3)]
    public void Reads_what_the_number_looks_like(string text, string culture, decimal expected) =>
        Assert.That(TypedNumber.Read(text, CultureInfo.GetCultureInfo(culture)), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase(null)]
    [TestCase("abc")]
    [TestCase("1e9")]
    [TestCase("$5")]
    [TestCase(",")]
    [TestCase("999999999999999999999999999999999999")]
    public void What_is_no_number_is_none(string? text) =>
        Assert.That(TypedNumber.Read(text, CultureInfo.GetCultureInfo("en-US")), Is.Null);
}
