namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public enum DealStatus
{
    /// <summary>A seller has entered an order for a customer who has yet to say yes: until then it is no deal.</summary>
    AwaitingBuyer = 5,
    New = 10,
    Confirmed = 20,
    Paid = 30,
    Sent = 40,
    Closed = 50,
    Cancelled = 60,

    /// <summary>An order that a seller has entered and the customer has not accepted; it never was a deal.</summary>
    NotAccepted = 70
}
