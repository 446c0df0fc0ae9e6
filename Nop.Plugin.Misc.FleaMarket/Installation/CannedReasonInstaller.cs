using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

/// <summary>Gives moderators, sellers and buyers some canned reasons to begin with.</summary>
public class CannedReasonInstaller(ModerationReasons reasons, ILanguageService languages)
{
    private const string Root = "Reasons";

    private static Version FirstWithSellingReasons { get; } = new(1, 2);

    private static Version FirstWithGrounds { get; } = new(1, 2);

    private sealed record Reason(ReasonKind Kind, string Text, int GroundId);

    /// <summary>The kinds that an update brings to stores that were installed before; who came with 1.0 has the others, or has deleted them.</summary>
    private static readonly ReasonKind[] _later = [ReasonKind.Selling];

    /// <summary>Leaves reasons that an earlier uninstall has kept as they are.</summary>
    public async Task InstallAsync()
    {
        if ((await reasons.AllAsync()).Count == 0)
            await InstallAsync(Enum.GetValues<ReasonKind>());
        else
            await UpdateAsync(new Version());
    }

    /// <param name="from">The version that the store had.</param>
    public async Task UpdateAsync(Version from)
    {
        var there = (await reasons.AllAsync()).Select(reason => reason.Kind).ToHashSet();
        if (from < FirstWithSellingReasons)
            await InstallAsync(_later.Where(kind => !there.Contains(kind)).ToList());
        if (from < FirstWithGrounds)
            await GiveGroundsAsync();
    }

    /// <summary>To the reasons that still are what the plugin brought and have none.</summary>
    private async Task GiveGroundsAsync()
    {
        var grounds = Brought().Where(reason => reason.GroundId != 0).ToDictionary(reason => (reason.Kind, reason.Text), reason => reason.GroundId);
        foreach (var reason in await reasons.AllAsync())
            if (reason.GroundId == 0 && grounds.TryGetValue((reason.Kind, reason.Text), out var groundId))
            {
                reason.GroundId = groundId;
                await reasons.SaveAsync(reason, new Dictionary<int, string?>());
            }
    }

    private static IEnumerable<Reason> Brought() => EmbeddedFiles.Names(Root).SelectMany(file => Of(EmbeddedFiles.ReadEnglish(file)));

    private async Task InstallAsync(IReadOnlyCollection<ReasonKind> kinds)
    {
        foreach (var ofKind in Brought().Where(reason => kinds.Contains(reason.Kind)).GroupBy(reason => reason.Kind))
            foreach (var (reason, index) in ofKind.Select((reason, index) => (reason, index)))
                await reasons.SaveAsync(new() { KindId = (int)reason.Kind, Text = reason.Text, GroundId = reason.GroundId, DisplayOrder = index + 1 }, new Dictionary<int, string?>());
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await TranslateAsync(language);
    }

    /// <summary>Translates the reasons that still are what the plugin brought.</summary>
    public async Task TranslateAsync(Language language)
    {
        if (!EmbeddedFiles.IsRussian(language))
            return;
        var translations = EmbeddedFiles.Names(Root).SelectMany(file => Of(EmbeddedFiles.ReadEnglish(file)).Zip(Of(EmbeddedFiles.Read(file, language))))
            .DistinctBy(pair => pair.First.Text).ToDictionary(pair => pair.First.Text, pair => pair.Second.Text);
        foreach (var reason in await reasons.AllAsync())
            if (translations.TryGetValue(reason.Text, out var translation))
                await reasons.SaveAsync(reason, new Dictionary<int, string?> { [language.Id] = translation });
    }

    /// <summary>Takes away the translations, which stand in a table of nopCommerce's.</summary>
    public async Task ForgetTranslationsAsync()
    {
        var all = await languages.GetAllLanguagesAsync(true);
        foreach (var reason in await reasons.AllAsync())
            await reasons.SaveAsync(reason, all.ToDictionary(language => language.Id, _ => (string?)null));
    }

    private static List<Reason> Of(XDocument file) => file.Root!.Elements("Reason")
        .Select(reason => new Reason(
            Enum.Parse<ReasonKind>((string?)reason.Attribute("Kind") ?? nameof(ReasonKind.Moderation)),
            reason.Value.Trim(),
            (string?)reason.Attribute("Ground") is { } ground ? (int)Enum.Parse<DecisionGround>(ground) : 0))
        .ToList();
}
