namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

public enum DealAction
{
    /// <summary>A customer asks in private about a listing.</summary>
    Ask = 8,

    /// <summary>The seller ends a conversation, and takes no more questions in private from this customer.</summary>
    EndQuestion = 9,

    /// <summary>The seller takes questions in private of this customer again.</summary>
    ReopenQuestion = 11,

    /// <summary>A buyer's purchase request.</summary>
    Request = 10,

    /// <summary>A buyer's request at a price of the buyer's own.</summary>
    MakeOffer = 12,

    /// <summary>The seller names a price of their own, which the buyer accepts or declines.</summary>
    Counter = 14,

    /// <summary>The buyer takes the seller's price; the units are reserved at once.</summary>
    AcceptCounter = 15,
    DeclineCounter = 16,

    /// <summary>The seller says no, or the lowest price for offers that the seller has set.</summary>
    DeclineOffer = 17,
    TakeBackOffer = 18,

    /// <summary>A seller enters a deal on the behalf of a buyer who wrote.</summary>
    AddForBuyer = 20,

    /// <summary>The buyer says yes to an order that the seller has entered, which becomes a deal.</summary>
    AcceptOrder = 22,
    DeclineOrder = 24,

    /// <summary>The buyer says no, and to all orders that this seller enters later.</summary>
    BlockSeller = 26,
    Approve = 30,
    MarkAsPaid = 40,
    MarkAsSent = 50,
    Close = 60,
    Cancel = 70,

    ProposeAmount = 80,
    AcceptAmount = 90,
    DeclineAmount = 100,

    /// <summary>The seller asks the administration for another amount when the two can no longer agree on it.</summary>
    AskForAmount = 105,

    /// <summary>The administration sets the amount after the two can no longer.</summary>
    ChangeAmount = 110,

    ProposeDate = 120,
    AcceptDate = 130,
    DeclineDate = 140,

    /// <summary>The store tells both that the deal is going to be closed.</summary>
    Warn = 150
}
