using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin;

/// <summary>Between a canned reason and its form.</summary>
public class ReasonFactory(ModerationReasons reasons, ILanguageService languages, ILocalizationService localization)
{
    public async Task<IReadOnlyList<ReasonModel>> ListAsync() =>
        (await reasons.AllAsync()).Select(reason => new ReasonModel { Id = reason.Id, Text = reason.Text, DisplayOrder = reason.DisplayOrder }).ToList();

    public async Task<ReasonModel> PrepareAsync(ModerationReason reason)
    {
        var model = new ReasonModel { Id = reason.Id, Text = reason.Text, DisplayOrder = reason.DisplayOrder };
        var all = await languages.GetAllLanguagesAsync(true);
        foreach (var language in all.Where(_ => all.Count > 1))
            model.Locales.Add(new()
            {
                LanguageId = language.Id,
                LanguageName = language.Name,
                Text = reason.Id > 0 ? await localization.GetLocalizedAsync(reason, saved => saved.Text, language.Id, false, false) : null
            });
        return model;
    }

    public async Task SaveAsync(ModerationReason reason, ReasonModel model)
    {
        (reason.Text, reason.DisplayOrder) = (model.Text!.Trim(), model.DisplayOrder);
        var known = (await languages.GetAllLanguagesAsync(true)).Select(language => language.Id).ToHashSet();
        await reasons.SaveAsync(reason, model.Locales.Where(locale => known.Contains(locale.LanguageId))
            .DistinctBy(locale => locale.LanguageId).ToDictionary(locale => locale.LanguageId, locale => locale.Text));
    }
}
