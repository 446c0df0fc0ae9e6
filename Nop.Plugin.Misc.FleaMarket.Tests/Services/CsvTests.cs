using Nop.Plugin.Misc.FleaMarket.Services;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

public class CsvTests
{
    [Test]
    public void Cells_are_quoted_and_a_line_ends_as_the_standard_says() =>
        Assert.That(Csv.Line(["1", "a, \"b\"\nc"]), Is.EqualTo("\"1\",\"a, \"\"b\"\"\nc\"\r\n"));

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("\r=1")]
    [TestCase("＝1")]
    public void A_text_that_begins_like_a_formula_stays_a_text(string text) =>
        Assert.That(Csv.Line([text]), Does.StartWith("\"'"));

    [Test]
    public void An_empty_cell_stays_empty() => Assert.That(Csv.Line([""]), Is.EqualTo("\"\"\r\n"));
}
