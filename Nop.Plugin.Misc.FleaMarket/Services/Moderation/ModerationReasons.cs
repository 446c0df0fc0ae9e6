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
    public async Task<IReadOnlyList<(int Id, string Text)>> OfAsync(ReasonKind kind) =>
        [.. (await LocalizedAsync(kind)).Select(row => (row.Reason.Id, row.Text))];

    /// <summary>Of rejections and removals, in the working language.</summary>
    public async Task<IReadOnlyList<(string Text, int GroundId)>> ForModeratorsAsync() =>
        [.. (await LocalizedAsync(ReasonKind.Moderation)).Select(row => (row.Text, row.Reason.GroundId))];

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

    private async Task<IReadOnlyList<(ModerationReason Reason, string Text)>> LocalizedAsync(ReasonKind kind)
    {
        var rows = new List<(ModerationReason, string)>();
        foreach (var reason in await reasons.Table.Where(reason => reason.KindId == (int)kind).OrderBy(reason => reason.DisplayOrder).ThenBy(reason => reason.Id).ToListAsync())
            rows.Add((reason, await localization.TextAsync(reason, saved => saved.Text)));
        return rows;
    }
}
