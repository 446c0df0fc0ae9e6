using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

public partial class StyleSheetTests
{
    /// <summary>Black in a mask says where to paint, not in which colour.</summary>
    private const string Mask = "mask-image";

    [Test]
    public void Every_colour_of_the_public_pages_is_a_custom_property_that_a_theme_can_set()
    {
        var sheet = Sources.Read("fleamarket.css", "Content", "css").Single().Text;
        var rules = sheet[sheet.IndexOf('}', StringComparison.Ordinal)..];

        Assert.That(rules.Split('\n').Where(line => Color().IsMatch(line) && !line.Contains(Mask, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_colour_that_is_used_is_set()
    {
        var sheet = Sources.Read("fleamarket.css", "Content", "css").Single().Text;

        Assert.That(Used().Matches(sheet).Select(used => used.Groups[1].Value).Distinct().Where(name => !sheet.Contains($"    {name}:", StringComparison.Ordinal)), Is.Empty);
    }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(|\b(?:white|black)\b(?!-)")]
    private static partial Regex Color();

    /// <summary>Without a value of its own for the case that it is not.</summary>
    [GeneratedRegex(@"var\((--flea-[a-z-]+)\)")]
    private static partial Regex Used();
}
