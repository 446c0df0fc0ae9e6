using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services;
using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Installation;

/// <summary>Gives moderators, sellers and buyers some canned reasons to begin with.</summary>
public class CannedReasonInstaller(ModerationReasons reasons, ILanguageService languages)
{
    private const string Root = "Reasons";

    private sealed record Reason(ReasonKind Kind, string Text);

    /// <summary>Leaves reasons that an earlier uninstall has kept as they are.</summary>
    public async Task InstallAsync()
    {
        if ((await reasons.AllAsync()).Count > 0)
            return;
        foreach (var ofKind in EmbeddedFiles.Names(Root).SelectMany(file => Of(EmbeddedFiles.ReadEnglish(file))).GroupBy(reason => reason.Kind))
            foreach (var (reason, index) in ofKind.Select((reason, index) => (reason, index)))
                await reasons.SaveAsync(new() { KindId = (int)reason.Kind, Text = reason.Text, DisplayOrder = index + 1 }, new Dictionary<int, string?>());
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
        .Select(reason => new Reason(Enum.Parse<ReasonKind>((string?)reason.Attribute("Kind") ?? nameof(ReasonKind.Moderation)), reason.Value.Trim()))
        .ToList();
}
