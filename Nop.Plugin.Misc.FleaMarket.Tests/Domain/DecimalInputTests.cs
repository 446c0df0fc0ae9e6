using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class DecimalInputTests
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
    [TestCase("0,500", "en-US", 0.5)]
    [TestCase("0.500", "de-DE", 0.5)]
    [TestCase("1234,500", "en-US", 1234.5)]
    [TestCase("1.234.567,89", "de-DE", 1234567.89)]
    [TestCase("1\u00A0234\u202F567,8", "fr-FR", 1234567.8)]
    [TestCase("1’234.50", "de-CH", 1234.5)]
    [TestCase("1 234", "en-US", 1234)]
    [TestCase("١٢٬٣٤٥٫٦٧", "ar-EG", 12345.67)]
    [TestCase("١٢٫٥", "en-US", 12.5)]
    [TestCase("१२.५", "hi-IN", 12.5)]
    [TestCase("۱۲۳", "fa-IR", 123)]
    [TestCase("１２．５", "ja-JP", 12.5)]
    [TestCase("\u200F12,5", "he-IL", 12.5)]
    [TestCase("−3", "en-US", -3)]
    [TestCase(".5", "en-US", 0.5)]
    public void Reads_what_the_number_looks_like(string text, string culture, decimal expected) =>
        Assert.That(DecimalInput.Read(text, CultureInfo.GetCultureInfo(culture)), Is.EqualTo(expected));

    /// <summary>A form that gives back what it was given would make it longer each time.</summary>
    [TestCase("0", "0")]
    [TestCase("0.000", "0")]
    [TestCase("50", "50")]
    [TestCase("50.50", "50.5")]
    [TestCase(".500", "0.5")]
    [TestCase(".0", "0")]
    [TestCase("1,234.00", "1234")]
    public void A_number_has_no_zeros_at_its_end(string text, string expected) =>
        Assert.That(DecimalInput.Read(text, CultureInfo.GetCultureInfo("en-US"))!.Value.ToString(CultureInfo.InvariantCulture), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase(null)]
    [TestCase("abc")]
    [TestCase("1e9")]
    [TestCase("$5")]
    [TestCase(",")]
    [TestCase("12,50,")]
    [TestCase("12.50.")]
    [TestCase("1.234.56")]
    [TestCase("1,23,456")]
    [TestCase("1,234,56")]
    [TestCase("0,500,000")]
    [TestCase("1 2345")]
    [TestCase("12 34")]
    [TestCase("1,234 567")]
    [TestCase("1234,567,890")]
    [TestCase("1,234.567.890")]
    [TestCase("5.")]
    [TestCase("1..5")]
    [TestCase("1٫5٫5")]
    [TestCase("--5")]
    [TestCase("½")]
    [TestCase("1000000000000")]
    [TestCase("79228162514264337593543950335")]
    [TestCase("999999999999999999999999999999999999")]
    public void What_is_no_number_is_none(string? text) =>
        Assert.That(DecimalInput.Read(text, CultureInfo.GetCultureInfo("en-US")), Is.Null);
}
