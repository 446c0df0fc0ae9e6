namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public enum DealStatus
{
    /// <summary>A customer has asked in private about the listing; nothing is requested, but the letters are there.</summary>
    Asked = 3,

    /// <summary>A seller has entered an order for a customer who has yet to say yes: until then it is no deal.</summary>
    AwaitingBuyer = 5,

    /// <summary>A buyer has offered a price; until one of the two has said yes to the other's it is no deal.</summary>
    Offered = 8,
    New = 10,
    Confirmed = 20,
    Paid = 30,
    Sent = 40,
    Closed = 50,
    Cancelled = 60,

    /// <summary>An order that a seller has entered and the customer has not accepted, an offer that came to nothing, or a conversation that its seller has ended; it never was a deal.</summary>
    NotAccepted = 70
}
