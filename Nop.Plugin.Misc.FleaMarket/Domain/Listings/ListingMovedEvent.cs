namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Published after the move is committed.</summary>
public sealed record ListingMovedEvent(Listing Listing, ListingRevision Revision)
{
    /// <summary>The listing was public before it or is after it.</summary>
    public bool IsSeenByVisitors => Listing.Status.IsPublic() || Revision.FromStatus?.IsPublic() == true;
}
