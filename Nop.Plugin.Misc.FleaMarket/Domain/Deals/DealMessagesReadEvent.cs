namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public sealed record DealMessagesReadEvent(int DealId, int CustomerId);
