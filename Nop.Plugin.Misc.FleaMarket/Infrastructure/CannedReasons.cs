using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure;

/// <summary>Gives moderators some canned reasons to begin with.</summary>
public class CannedReasons(ModerationReasons reasons, ILanguageService languages)
{
    private const string File = "Reasons";

    /// <summary>Leaves reasons that an earlier uninstall has kept as they are.</summary>
    public async Task InstallAsync()
    {
        if ((await reasons.AllAsync()).Count > 0)
            return;
        var texts = Texts(DataFiles.ReadEnglish(File));
        for (var i = 0; i < texts.Count; i++)
            await reasons.SaveAsync(new ModerationReason { Text = texts[i], DisplayOrder = i + 1 }, new Dictionary<int, string?>());
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            await TranslateAsync(language);
    }

    /// <summary>Translates the reasons that still are what the plugin brought.</summary>
    public async Task TranslateAsync(Language language)
    {
        if (!DataFiles.IsRussian(language))
            return;
        var translations = Texts(DataFiles.ReadEnglish(File)).Zip(Texts(DataFiles.Read(File, language))).ToDictionary(pair => pair.First, pair => pair.Second);
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

    private static List<string> Texts(XDocument file) =>
        file.Root!.Elements("Reason").Select(reason => reason.Value.Trim()).ToList();
}
