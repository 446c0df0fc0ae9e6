using System.Text.RegularExpressions;
using System.Xml.Linq;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

/// <summary>Holds the texts against the code that asks for them.</summary>
public partial class TextTests
{
    private const string Prefix = FleaMarketDefaults.ResourcePrefix + ".";

    private static readonly Dictionary<string, string> _english = Texts("en");
    private static readonly Dictionary<string, string> _russian = Texts("ru");
    private static readonly string _code = string.Join('\n',
        new[] { "*.cs", "*.cshtml", "*.js" }.SelectMany(pattern => Sources.Read(pattern)).Select(file => file.Text));

    internal static Dictionary<string, string> Texts(string language) => Sources.Read($"*.{language}.xml", "Localization")
        .SelectMany(file => XDocument.Parse(file.Text).Descendants("LocaleResource"))
        .ToDictionary(text => text.Attribute("Name")!.Value, text => text.Element("Value")!.Value, StringComparer.OrdinalIgnoreCase);

    [Test]
    public void English_and_Russian_have_the_same_texts() =>
        Assert.That(_russian.Keys, Is.EquivalentTo(_english.Keys));

    [Test]
    public void No_text_is_empty() =>
        Assert.That(_english.Concat(_russian).Where(text => string.IsNullOrWhiteSpace(text.Value)), Is.Empty);

    [Test]
    public void A_text_takes_the_same_values_in_both_languages() =>
        Assert.That(_english.Keys.Intersect(_russian.Keys).Where(key => !Values(_english[key]).SetEquals(Values(_russian[key]))), Is.Empty);

    [Test]
    public void Russian_is_written_in_Russian() =>
        Assert.That(_russian.Where(text => text.Value.Any(char.IsLetter) && !text.Value.Any(IsCyrillic) && !IsMadeOfNames(text.Value)).Select(text => $"{text.Key}: {text.Value}"), Is.Empty);

    [Test]
    public void Every_text_that_the_code_names_is_there()
    {
        var named = WholeKey().Matches(_code).Select(match => match.Groups["key"].Value)
            .Concat(PrefixedKey().Matches(_code).Select(match => Prefix + match.Groups["key"].Value))
            .Distinct();

        Assert.That(named.Where(key => !_english.ContainsKey(key)), Is.Empty);
    }

    [Test]
    public void Every_value_of_an_enumeration_that_is_shown_has_a_text()
    {
        var shown = _english.Keys.Where(key => key.StartsWith("Enums.", StringComparison.Ordinal))
            .Select(key => key[6..key.LastIndexOf('.')]).Distinct().ToList();
        var enumerations = typeof(FleaMarketDefaults).Assembly.GetTypes().Where(type => type.IsEnum).ToDictionary(type => type.FullName!, StringComparer.OrdinalIgnoreCase);

        Assert.That(shown.Where(name => !enumerations.ContainsKey(name)), Is.Empty, "texts of no enumeration");
        Assert.That(shown.SelectMany(name => Enum.GetNames(enumerations[name]).Select(value => $"Enums.{name}.{value}"))
            .Where(key => !_english.ContainsKey(key)), Is.Empty);
    }

    [TestCase("Listings.ListingStatus")]
    [TestCase("Listings.ListingAction")]
    [TestCase("Listings.ListingRefusal")]
    [TestCase("Listings.ItemCondition")]
    public void What_people_see_of_a_listing_is_translated(string enumeration) =>
        Assert.That(_english.Keys, Has.Some.StartsWith($"Enums.Nop.Plugin.Misc.FleaMarket.Domain.{enumeration}."));

    /// <summary>Beside the texts that are fields of a listing.</summary>
    private static readonly Dictionary<Enum, int[]> _longest = new()
    {
        [ListingRefusal.ReasonTooLong] = [ListingCommand.LongestReason],
        [ListingRefusal.CharacteristicTooLong] = [Characteristic.LongestName, Characteristic.LongestValue],
        [ListingRefusal.ObjectionTooLong] = [Objection.LongestText],
        [CommentRefusal.TextTooLong] = [ListingComment.LongestText],
        [ComplaintRefusal.TextTooLong] = [Complaint.LongestText],
        [ComplaintRefusal.ReasonTooLong] = [Complaint.LongestText],
        [DealRefusal.MessageTooLong] = [DealTerms.LongestMessage, DealMessage.LongestText],
        [DealRefusal.ReasonTooLong] = [DealCommand.LongestReason],
        [DealRefusal.TrackingNumberTooLong] = [DealCommand.LongestTrackingNumber],
        [DealRefusal.PhoneTooLong] = [DealTerms.LongestPhone],
        [DealRefusal.NoteTooLong] = [DealNote.LongestText],
        [FeedbackRefusal.TextTooLong] = [DealFeedback.LongestText],
        [FeedbackRefusal.AnswerTooLong] = [FeedbackAnswer.LongestText],
        [FeeRefusal.TextTooLong] = [FeeEntry.LongestText],
        [SearchRefusal.NameTooLong] = [SavedSearch.LongestName]
    };

    [Test]
    public void What_is_too_long_is_told_how_long_it_may_be()
    {
        var limits = ListingField.All.Where(field => field.Limit is not null)
            .Select(field => KeyValuePair.Create<Enum, int[]>(field.Limit!.Refusal, [field.Limit.Letters])).Concat(_longest).ToList();
        Assert.That(_english.Keys.Where(key => key.StartsWith("Enums.") && key.EndsWith("TooLong")), Is.EquivalentTo(limits.Select(limit => Key(limit.Key))));
        foreach (var (refusal, longest) in limits)
            foreach (var text in (string[])[_english[Key(refusal)], _russian[Key(refusal)]])
                Assert.That(Number().Matches(text.Replace(",", "")).Select(match => int.Parse(match.Value)), Is.EquivalentTo(longest.Distinct()), text);

        static string Key(Enum refusal) => $"Enums.{refusal.GetType().FullName}.{refusal}";
    }

    /// <summary>A key counts as used when the code names it, or a beginning that it completes at run time; a hint when the code names it, or labels a field by its key.</summary>
    [Test]
    public void No_text_is_there_for_nothing()
    {
        var beginnings = Beginning().Matches(_code).Select(match => Prefix + match.Groups["key"].Value).Distinct().ToList();

        Assert.That(_english.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal) && !IsUsed(key)), Is.Empty);

        bool IsUsed(string key)
        {
            return IsNamed(key) || (key.EndsWith(".Hint", StringComparison.Ordinal)
                ? _code.Contains($"NopResourceDisplayName(\"{key[..^5]}\")", StringComparison.Ordinal)
                : IsCompleted(key));
        }

        bool IsNamed(string key) =>
            _code.Contains($"{key}\"", StringComparison.Ordinal) || _code.Contains($"}}.{key[Prefix.Length..]}\"", StringComparison.Ordinal);

        bool IsCompleted(string key) =>
            beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && key.Length > beginning.Length);
    }

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';

    private static bool IsMadeOfNames(string text) => !Name().Replace(text, "").Any(char.IsLetter);

    private static HashSet<string> Values(string text) => Placeholder().Matches(text).Select(match => match.Value).ToHashSet();

    [GeneratedRegex(@"""(?<key>Plugins\.Misc\.FleaMarket\.[\w.]*\w)""")]
    private static partial Regex WholeKey();

    [GeneratedRegex(@"\{(?:FleaMarketDefaults\.)?ResourcePrefix\}\.(?<key>[\w.]*\w)""")]
    private static partial Regex PrefixedKey();

    [GeneratedRegex(@"(?:\{(?:FleaMarketDefaults\.)?ResourcePrefix\}\.|Plugins\.Misc\.FleaMarket\.)(?<key>[\w.]+\.)(?:\{|"")")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\d[^}]*\}|\b(Telegram|WhatsApp|Skype|Google Merchant Center|Meta|JSON|CSV|ID)\b|@\w+")]
    private static partial Regex Name();
}
