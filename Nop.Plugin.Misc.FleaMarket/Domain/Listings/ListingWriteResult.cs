namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What a step has written; <see cref="Revision"/> is null when it was refused or had nothing to change.</summary>
/// <param name="UnusedPictureIds">The photos that nobody shows any more.</param>
public sealed record ListingWriteResult(Outcome<ListingRefusal, Listing> Outcome, ListingRevision? Revision = null, IReadOnlyCollection<int>? UnusedPictureIds = null)
{
    /// <summary>What was sent needs no moderator; the store's own approval comes next.</summary>
    public bool GoesLive { get; init; }
}
