using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>The only writer of the canned reasons.</summary>
public class ModerationReasons(
    IRepository<ModerationReason> reasons,
    ILocalizationService localization,
    ILocalizedEntityService localized)
{
    public async Task<IList<ModerationReason>> AllAsync() =>
        await reasons.Table.OrderBy(reason => reason.KindId).ThenBy(reason => reason.DisplayOrder).ThenBy(reason => reason.Id).ToListAsync();

    /// <summary>In the working language.</summary>
    public async Task<IReadOnlyList<(int Id, string Text)>> OfAsync(ReasonKind kind)
    {
        var texts = new List<(int, string)>();
        foreach (var reason in await reasons.Table.Where(reason => reason.KindId == (int)kind).OrderBy(reason => reason.DisplayOrder).ThenBy(reason => reason.Id).ToListAsync())
            texts.Add((reason.Id, await localization.GetLocalizedAsync(reason, saved => saved.Text)));
        return texts;
    }

    /// <summary>Of rejections and removals, in the working language.</summary>
    public async Task<IReadOnlyList<(string Text, int GroundId)>> ForModeratorsAsync()
    {
        var grounds = (await reasons.Table.Where(reason => reason.KindId == (int)ReasonKind.Moderation).Select(reason => new { reason.Id, reason.GroundId }).ToListAsync())
            .ToDictionary(reason => reason.Id, reason => reason.GroundId);
        return (await OfAsync(ReasonKind.Moderation)).Select(reason => (reason.Text, grounds.GetValueOrDefault(reason.Id))).ToList();
    }

    public Task<ModerationReason?> GetAsync(int id) => reasons.GetByIdAsync(id)!;

    /// <param name="translations">By language id; an empty one takes a translation away.</param>
    public async Task SaveAsync(ModerationReason reason, IReadOnlyDictionary<int, string?> translations)
    {
        reason.Text = UserText.Lines(reason.Text) ?? "";
        await (reason.Id == 0 ? reasons.InsertAsync(reason) : reasons.UpdateAsync(reason));
        foreach (var (languageId, text) in translations)
            await localized.SaveLocalizedValueAsync(reason, saved => saved.Text, UserText.Lines(text) ?? "", languageId);
    }

    public Task DeleteAsync(ModerationReason reason) => reasons.DeleteAsync(reason);
}
