using System.Text;
using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Localization;

public class DataFilesTests
{
    private static readonly Language _russian = new() { LanguageCulture = "ru-RU" };
    private static readonly Language _german = new() { LanguageCulture = "de-DE" };

    [Test]
    public void The_assembly_carries_every_language_pack() =>
        Assert.That(EmbeddedFiles.Names("Language"), Is.SupersetOf(new[] { "Listings", "Selling", "Moderation", "Deals", "Settings" }));

    [Test]
    public void Every_language_but_Russian_reads_English() =>
        Assert.That(EmbeddedFiles.Read("Admin", _german).ToString(), Is.EqualTo(EmbeddedFiles.ReadEnglish("Admin").ToString()));

    /// <summary>MySQL keeps nopCommerce's long texts so where a server was set up without UTF-8, and refuses the whole installation for one other letter.</summary>
    [Test]
    public void English_is_written_in_the_letters_of_Latin_1()
    {
        var latin = CodePagesEncodingProvider.Instance.GetEncoding(1252, new EncoderReplacementFallback("?"), DecoderFallback.ExceptionFallback)!;
        var files = Directory.GetFiles(Repository.PathOf("Nop.Plugin.Misc.FleaMarket", "Localization"), "*.en.xml");

        Assert.That(files.SelectMany(file => XDocument.Load(file).Descendants()).Select(text => text.Value)
            .Where(text => latin.GetString(latin.GetBytes(text)) != text), Is.Empty);
    }

    [Test]
    public void Both_languages_have_the_same_message_templates() =>
        Assert.That(Names(Mails(_russian)), Is.EqualTo(Names(Mails(_german))));

    [Test]
    public void Both_languages_have_as_many_canned_reasons() =>
        Assert.That(EmbeddedFiles.Read("Moderation.Reasons", _russian).Root!.Elements().Count(), Is.EqualTo(EmbeddedFiles.ReadEnglish("Moderation.Reasons").Root!.Elements().Count()));

    [Test]
    public void Every_mail_about_a_listing_has_its_template()
    {
        var sent = Enum.GetValues<ListingAction>().Select(ListingMail.For).OfType<ListingMail>().Select(mail => mail.Template).Distinct();

        Assert.That(sent, Is.SubsetOf(Names(Mails(_german))));
    }

    [Test]
    public void Every_mail_about_a_deal_has_its_template()
    {
        var sent = Enum.GetValues<DealAction>().Select(DealMail.For).SelectMany(mail => (string?[])[mail.Template, mail.OwnersTemplate]).OfType<string>();

        Assert.That(sent.Append(DealMail.Message).Distinct(), Is.SubsetOf(Names(Mails(_german))));
    }

    [TestCase("en-US")]
    [TestCase("ru-RU")]
    public void The_owner_reads_what_every_template_is_for(string culture)
    {
        var described = EmbeddedFiles.Names("Language").SelectMany(file => EmbeddedFiles.Read(file, new() { LanguageCulture = culture }).Root!.Elements())
            .Select(text => text.Attribute("Name")!.Value).ToHashSet();

        Assert.That(Names(Mails(_german)).Where(name => !described.Contains($"Admin.ContentManagement.MessageTemplates.Description.{name}")), Is.Empty);
    }

    [TestCase("en-US")]
    [TestCase("ru-RU")]
    public void Templates_use_no_token_of_ours_that_is_not_offered(string culture)
    {
        var text = string.Concat(Mails(new() { LanguageCulture = culture }));
        var used = text.Split('%').Where(part => part.StartsWith("FleaMarketListing.", StringComparison.Ordinal)).Select(part => $"%{part}%").Distinct();

        Assert.That(used, Is.SubsetOf(ListingTokens.Quoted));
    }

    [Test]
    public void A_sellers_contact_data_is_offered_to_no_mail() =>
        Assert.That(ListingTokens.Quoted.Where(token => token.Contains("Phone") || token.Contains("Messenger") || token.Contains("Email")), Is.Empty);

    private static IEnumerable<XDocument> Mails(Language language) =>
        EmbeddedFiles.Names("MessageTemplates").Select(file => EmbeddedFiles.Read(file, language));

    private static IEnumerable<string> Names(IEnumerable<XDocument> files) =>
        files.SelectMany(file => file.Root!.Elements("Template")).Select(template => template.Attribute("Name")!.Value);
}
