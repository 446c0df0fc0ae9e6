using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

/// <summary>What sellers write, and what every format makes of it.</summary>
public class FeedTextTests
{
    private static readonly FeedMetadata _head = new()
    {
        StoreName = "Store", CompanyName = "Company", StoreUrl = "https://store.example/", SectionUrl = "https://store.example/flea-market", SchemaUrl = "https://store.example/schema",
        Title = "Title", Summary = "Summary", Reason = "Condition: {0}", Language = "en", Currency = "USD"
    };

    private static readonly string[] _corpus =
    [
        "a\u0000b\u0001\u0008\u000B\u000C\u001F\u007F\u0085\u009F", "]]>", "<![CDATA[ ]]>", "<script>alert(1)</script>", "a & b &amp; \"c\" 'd'",
        "😀👩‍👩‍👧‍👦🇩🇪", "half \uD83D", "\uDE00 half", "\uD83D\uD83D\uDE00", "\uFFFE\uFFFF", "مرحبا שלום", "\u202Eevil\u202C \u2066x\u2069",
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "line\r\nline\rline\u2028line", "a,b;c\td", "\"\"", "'", "{0} {1}", "\\u003c", "e\u0301 é Å", "  "
    ];

    [Test]
    public void Every_format_carries_every_text([Values] FeedFormat format, [ValueSource(nameof(_corpus))] string text)
    {
        var clean = FeedText.Clean($"x{text}y");

        var names = Names(format, Write(format, Item(clean)));

        Assert.That(names, Is.EqualTo(new[] { clean, clean }));
    }

    [Test]
    public void A_text_is_only_rid_of_what_cannot_be_carried([ValueSource(nameof(_corpus))] string text)
    {
        var clean = FeedText.Clean(text);
        Assert.That(clean.Where(character => char.IsControl(character) && character is not ('\n' or '\t')), Is.Empty);
        Assert.That(clean, Does.Not.Contain('\u202E').And.Not.Contain('\u2066').And.Not.Contain('\uFFFF'));
        Assert.That(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)), Is.EqualTo(clean), "no halves of pairs");
    }

    [TestCase("😀👩", "😀👩")]
    [TestCase("a\u0000b", "ab")]
    [TestCase("a\r\nb\rc", "a\nb\nc")]
    [TestCase("\u202Eevil\u202C", "evil")]
    [TestCase(null, "")]
    public void A_clean_text(string? text, string clean) => Assert.That(FeedText.Clean(text), Is.EqualTo(clean));

    [Test]
    public void Halves_of_characters_are_dropped() =>
        Assert.That((FeedText.Clean("half \uD83D"), FeedText.Clean("\uDE00 half"), FeedText.Clean("\uD83D\uD83D\uDE00")), Is.EqualTo(("half", "half", "😀")));

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("＝1")]
    [TestCase("-30 bag")]
    public void A_feed_is_no_spreadsheet(string text) =>
        Assert.That(Write(FeedFormat.Meta, Item(text)), Does.Contain($"\"{text}\""));

    private static FeedItem Item(string text) => new()
    {
        Id = 1, Url = "https://store.example/flea-market/1/x", Name = text, Description = text, Condition = ItemCondition.Good, ConditionText = "Good", Price = 1, Quantity = 1,
        ImageUrl = "https://store.example/1.jpeg", Brand = text, Characteristics = [new(text, text)]
    };

    private static string Write(FeedFormat format, FeedItem item)
    {
        using var stream = new MemoryStream();
        using (var writer = new Feed(format, null!, null!, null!).Open(stream))
        {
            writer.Begin(_head, [], Example.Now);
            writer.Write(item);
            writer.End();
            writer.Flush();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string[] Names(FeedFormat format, string feed) => format switch
    {
        FeedFormat.Google => [.. XDocument.Parse(feed).Descendants("item").Elements().Where(element => element.Name.LocalName is "title" or "description").Select(element => element.Value)],
        FeedFormat.Yandex => [.. XDocument.Parse(feed).Descendants("offer").Elements().Where(element => element.Name.LocalName is "name" or "description").Select(element => element.Value)],
        FeedFormat.Meta => [.. Cells(feed)],
        _ => [.. JsonDocument.Parse(feed).RootElement.GetProperty("listings").EnumerateArray().SelectMany(listing => new[] { listing.GetProperty("name").GetString()!, listing.GetProperty("description").GetString()! })]
    };

    private static IEnumerable<string> Cells(string csv)
    {
        using var reader = new CsvHelper.CsvReader(new StringReader(csv), System.Globalization.CultureInfo.InvariantCulture);
        reader.Read();
        reader.ReadHeader();
        reader.Read();
        return [reader.GetField("title")!, reader.GetField("description")!];
    }
}
