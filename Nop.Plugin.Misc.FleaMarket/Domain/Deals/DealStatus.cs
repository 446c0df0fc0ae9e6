namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public enum DealStatus
{
    New = 10,
    Confirmed = 20,
    Paid = 30,
    Sent = 40,
    Closed = 50,
    Cancelled = 60
}
