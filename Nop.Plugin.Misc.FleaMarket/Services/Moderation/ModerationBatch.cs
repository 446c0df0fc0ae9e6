using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>A listing as a moderator saw it.</summary>
public sealed record ShownListing(int Id, int Revision);

/// <summary>Decides about many listings, each for itself, so that one refusal does not stop the others.</summary>
public class ModerationBatch(ModerationService moderation, ModerationQueries moderationQueries, OneByOne oneByOne)
{
    /// <summary>Listings that one call takes on.</summary>
    public const int Most = 50;

    public async Task<BatchModerationResult> DecideAsync(Decision decision, IEnumerable<ShownListing> shown)
    {
        var outcomes = new List<(int, Outcome<ListingRefusal, Listing>)>();
        foreach (var listing in shown)
            outcomes.Add((listing.Id, await DecideAsync(decision, listing.Id, listing.Revision, null)));
        return Sum(outcomes, null);
    }

    /// <param name="shownAtUtc">When the list was shown; what was changed later is refused.</param>
    /// <param name="afterId">0, then what the call before returned.</param>
    public async Task<BatchModerationResult> DecideAllAsync(Decision decision, ModerationSearchCriteria filter, DateTime shownAtUtc, int afterId)
    {
        var page = await moderationQueries.GetAfterAsync(filter, afterId, Most);
        var outcomes = new List<(int, Outcome<ListingRefusal, Listing>)>();
        foreach (var listing in page)
            outcomes.Add((listing.Id, listing.UpdatedOnUtc > shownAtUtc
                ? new(listing, [ListingRefusal.ChangedMeanwhile])
                : await DecideAsync(decision, listing.Id, listing.Revision, listing)));
        return Sum(outcomes, page.Count == Most ? page[^1].Id : null);
    }

    private async Task<Outcome<ListingRefusal, Listing>> DecideAsync(Decision decision, int listingId, int revision, Listing? shown)
    {
        var outcome = new Outcome<ListingRefusal, Listing>(shown, [ListingRefusal.Failed]);
        await oneByOne.TryAsync($"the listing {listingId}", async () => outcome = await moderation.DecideAsync(decision, listingId, revision));
        return outcome;
    }

    private static BatchModerationResult Sum(IReadOnlyCollection<(int Id, Outcome<ListingRefusal, Listing> Outcome)> outcomes, int? next) => new(
        outcomes.Count(one => one.Outcome.Succeeded),
        outcomes.Where(one => !one.Outcome.Succeeded)
            .Select(one => new RefusedDecision(one.Id, one.Outcome.Value, one.Outcome.Refusal!.Value))
            .ToList(),
        next);
}
