namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a step has written; <see cref="Revision"/> is null when it was refused.</summary>
/// <param name="UnusedPictureIds">The photos that nobody shows any more.</param>
public sealed record ListingWriteResult(ListingOutcome Outcome, ListingRevision? Revision, IReadOnlyCollection<int>? UnusedPictureIds = null);
