using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <param name="Listing">As it is now; null when it is gone.</param>
public sealed record RefusedDecision(int ListingId, Listing? Listing, ListingRefusal Why);

/// <param name="NextAfterId">Where to go on; null when nothing is left.</param>
public sealed record BatchModerationResult(int Changed, IReadOnlyList<RefusedDecision> Refused, int? NextAfterId);
