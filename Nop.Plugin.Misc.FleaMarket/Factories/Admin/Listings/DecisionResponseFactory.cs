using System.Globalization;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>Reads a decision as the grid posts it, makes it, and says what became of it.</summary>
public class DecisionResponseFactory(
    ModerationBatch batch,
    ListingSearchFactory search,
    RefusalLocalizer refusals,
    IWorkContext workContext)
{
    public async Task<DecisionAnswer> MakeAsync(DecisionModel model)
    {
        if (ModerationRules.Broken(model.Decision, model.Reason).FirstOrNull() is { } refusal)
            return await RefusedAsync(refusal);
        if (model.Keys is not { Count: > 0 } && ShownAt(model) is null)
            return await RefusedAsync(ListingRefusal.ChangedMeanwhile);
        var moderator = await workContext.GetCurrentCustomerAsync();
        var decision = new Decision(model.Decision, moderator.Id, model.Reason) { Ground = ModerationRules.GroundOf(model.GroundId) };
        return await AnswerAsync(await DecideAsync(decision, model));
    }

    private async Task<BatchModerationResult> DecideAsync(Decision decision, DecisionModel model)
    {
        if (model.Keys is { Count: > 0 } keys)
            return await batch.DecideAsync(decision, keys.Take(ModerationBatch.Most).Select(Shown).OfType<ShownListing>());
        return await batch.DecideAllAsync(decision, await search.FilterAsync(model), ShownAt(model)!.Value, model.AfterId);
    }

    private async Task<DecisionAnswer> RefusedAsync(ListingRefusal refusal) =>
        new(0, [], null, await refusals.OfAsync(refusal));

    private async Task<DecisionAnswer> AnswerAsync(BatchModerationResult outcome)
    {
        var rows = new List<RefusedRow>();
        foreach (var refused in outcome.Refused)
            rows.Add(new(refused.ListingId, refused.Listing?.Name ?? $"#{refused.ListingId}", await refusals.OfAsync(refused.Why, refused.Listing)));
        return new(outcome.Changed, rows, outcome.NextAfterId);
    }

    private static DateTime? ShownAt(DecisionModel model) =>
        DateTime.TryParse(model.ShownAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var shownAt) ? shownAt : null;

    private static ShownListing? Shown(string key) =>
        key.Split(':') is [var id, var revision]
        && int.TryParse(id, CultureInfo.InvariantCulture, out var listingId)
        && int.TryParse(revision, CultureInfo.InvariantCulture, out var shown)
            ? new(listingId, shown)
            : null;
}
