using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>What one search has found.</summary>
public sealed record SavedSearchDigest(string SearchName, IReadOnlyList<Listing> Listings);
