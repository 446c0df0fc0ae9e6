using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;

/// <summary>Between a canned reason and its form.</summary>
public class ReasonFactory(ModerationReasons reasons, ILanguageService languages, ILocalizationService localization)
{
    public async Task<IReadOnlyList<ReasonModel>> ListAsync()
    {
        var models = new List<ReasonModel>();
        foreach (var reason in await reasons.AllAsync())
            models.Add(await ModelAsync(reason));
        return models;
    }

    public async Task<ReasonModel> PrepareAsync(ModerationReason reason)
    {
        var model = await ModelAsync(reason);
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

    private async Task<ReasonModel> ModelAsync(ModerationReason reason) => new()
    {
        Id = reason.Id,
        Kind = reason.Kind,
        KindText = await localization.GetLocalizedEnumAsync(reason.Kind),
        Text = reason.Text,
        GroundId = reason.GroundId,
        DisplayOrder = reason.DisplayOrder
    };

    public async Task SaveAsync(ModerationReason reason, ReasonModel model)
    {
        (reason.KindId, reason.Text, reason.DisplayOrder) = ((int)model.Kind, model.Text!, model.DisplayOrder);
        reason.GroundId = reason.Kind == ReasonKind.Moderation && Enum.IsDefined((DecisionGround)model.GroundId) ? model.GroundId : 0;
        var known = (await languages.GetAllLanguagesAsync(true)).Select(language => language.Id).ToHashSet();
        await reasons.SaveAsync(reason, model.Locales.Where(locale => known.Contains(locale.LanguageId))
            .DistinctBy(locale => locale.LanguageId).ToDictionary(locale => locale.LanguageId, locale => locale.Text));
    }
}
