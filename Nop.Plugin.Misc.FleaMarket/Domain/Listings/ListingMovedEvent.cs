namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>Published after the move is committed.</summary>
public sealed record ListingMovedEvent(Listing Listing, ListingRevision Revision);
