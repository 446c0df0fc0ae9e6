namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>Published after the move is committed.</summary>
public sealed record DealMovedEvent(Deal Deal, DealRevision Revision);
