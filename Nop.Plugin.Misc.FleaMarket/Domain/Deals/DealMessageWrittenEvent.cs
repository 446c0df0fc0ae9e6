namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public sealed record DealMessageWrittenEvent(Deal Deal, DealMessage Message);
