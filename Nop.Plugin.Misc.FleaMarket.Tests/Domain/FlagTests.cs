using Nop.Plugin.Misc.FleaMarket.Domain.Flags;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

/// <summary>What a text shows of ways around the store, and of an owner's words.</summary>
public class FlagTests
{
    [TestCase("Write to anna.smith+flea@example.co.uk please", ExpectedResult = "anna.smith+flea@example.co.uk")]
    [TestCase("anna (at) example (dot) com", ExpectedResult = "anna (at) example (dot) com")]
    [TestCase("пишите на anna собака mail точка ru", ExpectedResult = "anna собака mail точка ru")]
    [TestCase("See https://example.org/a?b=1 for more", ExpectedResult = "https://example.org/a?b=1")]
    [TestCase("More on www.my-shop.test", ExpectedResult = "www.my-shop.test")]
    [TestCase("my-shop.com has it cheaper", ExpectedResult = "my-shop.com")]
    [TestCase("Магазин.рф", ExpectedResult = "Магазин.рф")]
    [TestCase("Join t.me/my_channel", ExpectedResult = "t.me/my_channel")]
    [TestCase("I am @anna_smith there", ExpectedResult = "@anna_smith")]
    [TestCase("Telegram: annasmith", ExpectedResult = "Telegram: annasmith")]
    [TestCase("вотсап — anna.s", ExpectedResult = "вотсап — anna.s")]
    [TestCase("Call +1 415 555 0132", ExpectedResult = "+1 415 555 0132")]
    [TestCase("тел. 8 (916) 123-45-67!", ExpectedResult = "8 (916) 123-45-67")]
    [TestCase("０２０ ７９４６ ０９５８", ExpectedResult = "020 7946 0958")]
    [TestCase("اتصل ٠٢٠٧٩٤٦٠٩٥٨", ExpectedResult = "02079460958")]
    public string Contact_data_is_found(string text) => string.Join("|", ContactData.Find(text, null));

    [TestCase("(415) 555-0132", "US", ExpectedResult = true)]
    [TestCase("(415) 555-0132", "us", ExpectedResult = true)]
    [TestCase("(415) 555-0132", null, ExpectedResult = false)]
    public bool A_number_without_a_country_is_read_where_the_store_is(string text, string? region) => ContactData.Find(text, region).Any();

    [TestCase("Worn twice.It fits well")]
    [TestCase("Size 42-44, 120 x 60 x 30 cm, 1 200.50")]
    [TestCase("Bought on 12.05.2024, warranty until 2026-05-12 10:30")]
    [TestCase("SM-G998B/DS, EAN 4006381333931, 1995-2005")]
    [TestCase("5 @ 3 each, look at me")]
    [TestCase("With WhatsApp and Telegram installed")]
    [TestCase("512GB, 3.5 mm, 100%")]
    [TestCase("")]
    public void Other_texts_are_not(string text) => Assert.That(ContactData.Find(text, "US"), Is.Empty);

    [Test]
    public void A_long_text_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("a.b-c_d@e (at) 12 34-56 x@y.com ", 300));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(ContactData.Find(text, "US").Count(), Is.GreaterThan(0));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [TestCase("A REPLICA of Gucci", ExpectedResult = "replica|gucci")]
    [TestCase("Réplica", ExpectedResult = "replica")]
    [TestCase("Replicas", ExpectedResult = "")]
    [TestCase("no box, no  papers", ExpectedResult = "No papers")]
    [TestCase("no box or papers", ExpectedResult = "")]
    [TestCase("ещё ПОДДЕЛКА", ExpectedResult = "подделка")]
    public string Words_of_the_list_are_found_whole(string text) => string.Join("|", ListedWords.Read("replica\n  gucci \n\nNo papers\r\nподделка\n!!!").FindIn(text));

    [Test]
    public void Photos_of_a_fingerprint_that_differ_in_three_bits_have_a_band_in_common([Range(0, 63, 7)] int first, [Range(1, 63, 9)] int second, [Range(2, 63, 11)] int third)
    {
        const long hash = 0x5A3C_96E1_0F87_B24D;
        var other = hash ^ 1L << first ^ 1L << second ^ 1L << third;

        Assert.That(Enumerable.Range(0, PhotoFingerprint.Bands).Any(band => PhotoFingerprint.BandOf(hash, band) == PhotoFingerprint.BandOf(other, band)));
        Assert.That(Enumerable.Range(0, PhotoFingerprint.Bands).Select(band => PhotoFingerprint.BandOf(hash, band)), Has.All.InRange(0, 0xFFFF));
    }
}
