using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class AccentColorTests
{
    [TestCase("")]
    [TestCase(null)]
    [TestCase("green")]
    [TestCase("#fff")]
    [TestCase("0f6b5c")]
    [TestCase("#0f6b5g")]
    [TestCase("#0f6b5c}body{display:none")]
    public void Anything_else_is_no_colour(string? text) => Assert.That(AccentColor.Parse(text), Is.Null);

    [TestCase("#000000", 21)]
    [TestCase("#FFFFFF", 1)]
    [TestCase(" #777777 ", 4.48)]
    [TestCase("#ff0000", 4.00)]
    public void Contrasts_are_those_of_WCAG(string text, double contrast) => Assert.That(AccentColor.Parse(text)!.Contrast, Is.EqualTo(contrast).Within(.005));

    [TestCase("#0f6b5c", true, "#ffffff")]
    [TestCase("#e8590c", true, "#000000")]
    [TestCase("#ffd43b", false, "#000000")]
    public void Text_on_it_can_be_read_and_a_light_one_is_not_seen(string text, bool isSeen, string on)
    {
        var color = AccentColor.Parse(text)!;

        Assert.That((color.IsSeen, color.Text), Is.EqualTo((isSeen, on)));
    }

    [Test]
    public void Its_dark_one_can_be_read_on_white_and_keeps_what_is_dark_already()
    {
        foreach (var red in Steps())
            foreach (var green in Steps())
                foreach (var blue in Steps())
                    Assert.That(AccentColor.Parse(AccentColor.Parse($"#{red:x2}{green:x2}{blue:x2}")!.Dark)!.Contrast, Is.GreaterThanOrEqualTo(4.5));

        Assert.That(AccentColor.Parse("#0a4d42")!.Dark, Is.EqualTo("#0a4d42"));

        static IEnumerable<int> Steps() => Enumerable.Range(0, 6).Select(step => step * 51);
    }
}
