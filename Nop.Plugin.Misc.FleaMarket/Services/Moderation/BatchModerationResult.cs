using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <param name="Name">Null when the listing is gone.</param>
public sealed record RefusedDecision(int ListingId, string? Name, ListingRefusal Why, IReadOnlyList<ListingAction> OpenActions);

/// <param name="NextAfterId">Where to go on; null when nothing is left.</param>
public sealed record BatchModerationResult(int Changed, IReadOnlyList<RefusedDecision> Refused, int? NextAfterId);
