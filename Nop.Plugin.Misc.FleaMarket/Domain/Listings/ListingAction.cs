namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

public enum ListingAction
{
    /// <summary>A new listing is put up for sale.</summary>
    Offer = 10,
    Edit = 20,
    Withdraw = 30,

    /// <summary>Some of the units are sold, others stay on offer.</summary>
    SellSome = 40,

    /// <summary>The last units are sold.</summary>
    SellOut = 50,
    Approve = 60,
    Reject = 70,
    Remove = 80,

    /// <summary>A moderator edits; needs no second moderation.</summary>
    Correct = 90,

    /// <summary>The store ends the offer because the units no longer qualify.</summary>
    TakeOffSale = 100,

    /// <summary>A confirmed deal keeps units for its buyer.</summary>
    Reserve = 110,

    /// <summary>A cancelled deal gives its units back.</summary>
    Free = 120,

    /// <summary>An approved listing's price or units are lowered and nothing else; needs no moderation where the store says so.</summary>
    Lower = 130,

    /// <summary>An edit waits for a moderator while the approved version stays public.</summary>
    ProposeEdit = 140,

    /// <summary>A waiting edit takes the place of the approved version.</summary>
    AcceptEdit = 150,

    /// <summary>A waiting edit goes; the approved version stays.</summary>
    DeclineEdit = 160,

    /// <summary>The seller is told that the time on offer runs out.</summary>
    WarnOfExpiry = 170,

    /// <summary>The time on offer is over.</summary>
    Expire = 180,

    /// <summary>The seller keeps it on offer for another period; needs no moderation.</summary>
    Renew = 190,

    /// <summary>The price comes down by a step, as its seller has wished beforehand; needs no moderation.</summary>
    FallInPrice = 200,

    /// <summary>The seller says why a decision is wrong.</summary>
    RaiseObjection = 210,

    /// <summary>Another moderator lets the decision stand that was objected to.</summary>
    UpholdDecision = 220,

    /// <summary>The decision was wrong; what it was about is looked at again.</summary>
    ReverseDecision = 230,

    /// <summary>The decision was wrong, but the listing may not be on sale any more.</summary>
    ReverseOffSale = 240,

    /// <summary>The decision was wrong, and something newer has taken its place meanwhile.</summary>
    ReverseEarlier = 250,

    /// <summary>The edit should not have been declined; it waits for a moderator again.</summary>
    RestoreEdit = 260
}
