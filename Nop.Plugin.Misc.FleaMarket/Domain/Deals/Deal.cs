using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>A buyer's purchase request and what follows; payment and delivery are between the two.</summary>
public class Deal : BaseEntity
{
    private Deal()
    {
    }

    public int StoreId { get; private set; }
    public int ListingId { get; private set; }

    /// <summary>The listing's name when the deal began.</summary>
    public string ListingName { get; private set; } = "";
    public int SellerId { get; private set; }
    public int BuyerId { get; private set; }
    public int Quantity { get; private set; }

    /// <summary>For all units, in the primary store currency.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What the seller asks for instead; null when nothing is proposed.</summary>
    public decimal? ProposedAmount { get; private set; }

    public int ShippingAddressId { get; private set; }
    public string? Phone { get; private set; }
    public string? Message { get; private set; }
    public string? TrackingNumber { get; private set; }

    /// <summary>The seller's own; never shown to the buyer.</summary>
    public string? SellerNote { get; private set; }

    public int StatusId { get; private set; }

    /// <summary>The number of the last entry of the history; grows by one with every step.</summary>
    public int Revision { get; private set; }
    public bool AddedBySeller { get; private set; }

    public DateTime CreatedOnUtc { get; private set; }
    public DateTime UpdatedOnUtc { get; private set; }
    public DateTime? PaidOnUtc { get; private set; }
    public DateTime? SentOnUtc { get; private set; }

    /// <summary>When the store closes it by itself; moved by an agreed date.</summary>
    public DateTime ClosesOnUtc { get; private set; }
    public DateTime? WarnedOnUtc { get; private set; }
    public DateTime? ProposedDateUtc { get; private set; }

    /// <summary>The customer who proposed the date; 0 when nobody did.</summary>
    public int DateProposedById { get; private set; }

    public DealStatus Status => (DealStatus)StatusId;

    public DealActor? ActorOf(int customerId) =>
        customerId == SellerId ? DealActor.Seller : customerId == BuyerId ? DealActor.Buyer : null;

    public static Deal Begin(Listing listing, int buyerId, DealTerms terms, bool addedBySeller, DateTime nowUtc, TimeSpan closesAfter) => new()
    {
        StoreId = listing.StoreId,
        ListingId = listing.Id,
        ListingName = listing.Name,
        SellerId = listing.SellerId,
        BuyerId = buyerId,
        Quantity = terms.Quantity,
        Amount = terms.Amount ?? listing.Price * terms.Quantity,
        ShippingAddressId = terms.ShippingAddressId,
        Phone = terms.Phone,
        Message = terms.Message,
        AddedBySeller = addedBySeller,
        StatusId = (int)DealStatus.New,
        CreatedOnUtc = nowUtc,
        ClosesOnUtc = nowUtc + closesAfter
    };

    public void Note(string? text) => SellerNote = text;

    /// <summary>Makes a legal move, takes over what comes with it, and counts a revision.</summary>
    public void Make(DealMove move, DealStep step, DateTime nowUtc)
    {
        StatusId = (int)move.To;
        Revision++;
        UpdatedOnUtc = nowUtc;
        switch (move.Action)
        {
            case DealAction.MarkAsPaid: PaidOnUtc = nowUtc; break;
            case DealAction.MarkAsSent: (SentOnUtc, TrackingNumber) = (nowUtc, step.TrackingNumber); break;
            case DealAction.ProposeAmount: ProposedAmount = step.Amount; break;
            case DealAction.AcceptAmount: (Amount, ProposedAmount) = (ProposedAmount!.Value, null); break;
            case DealAction.ChangeAmount: (Amount, ProposedAmount) = (step.Amount!.Value, null); break;
            case DealAction.DeclineAmount: ProposedAmount = null; break;
            case DealAction.ProposeDate: (ProposedDateUtc, DateProposedById) = (step.DateUtc, step.CustomerId); break;
            case DealAction.AcceptDate: Postpone(ProposedDateUtc!.Value); break;
            case DealAction.DeclineDate: (ProposedDateUtc, DateProposedById) = (null, 0); break;
            case DealAction.Warn: (WarnedOnUtc, ClosesOnUtc) = (nowUtc, step.DateUtc ?? ClosesOnUtc); break;
        }
    }

    private void Postpone(DateTime dateUtc) =>
        (ClosesOnUtc, WarnedOnUtc, ProposedDateUtc, DateProposedById) = (dateUtc, null, null, 0);
}
