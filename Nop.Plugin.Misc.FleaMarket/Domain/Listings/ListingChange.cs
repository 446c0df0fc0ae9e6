namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a step has written; <see cref="Revision"/> is null when it was refused.</summary>
/// <param name="ReplacedPictureId">The photo that nobody shows any more; 0 when there is none.</param>
public sealed record ListingChange(ListingOutcome Outcome, ListingRevision? Revision, int ReplacedPictureId = 0);
