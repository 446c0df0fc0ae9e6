namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>How often something was decided in a year.</summary>
/// <param name="Ground">Null where none was told: approvals, what the store does itself, decisions from before grounds were kept.</param>
/// <param name="IsAutomated">The store has done it, no moderator.</param>
/// <param name="WasFlagged">The store had asked moderators to look twice.</param>
public sealed record DecisionCount(ListingAction Action, DecisionGround? Ground, bool IsAutomated, bool WasFlagged, int Count);
