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

    /// <summary>Counts the buyer's deals on the listing; unique, so of two begun at once one is begun anew.</summary>
    public int NumberByBuyer { get; private set; }
    public int Quantity { get; private set; }

    /// <summary>For all units, in the primary store currency.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What the listing asked for all units when they were requested or offered for, in the primary store currency; null of deals from before this was kept.</summary>
    public decimal? ListedAmount { get; private set; }

    /// <summary>For all units, as the buyer has offered it, in the primary store currency; null for what began at the listing's price.</summary>
    public decimal? OfferedAmount { get; private set; }

    /// <summary>
    /// When the store declines, in the seller's name, an offer below the seller's lowest; null for all others. Only the seller may learn of it:
    /// how high the lowest is stays unknown as long as such a decline is like any other.
    /// </summary>
    public DateTime? DeclinesOnUtc { get; private set; }

    /// <summary>What the seller asks the buyer for instead; null when nothing is proposed.</summary>
    public decimal? ProposedAmount { get; private set; }

    /// <summary>What the seller asks the administration to set; null when nothing is asked.</summary>
    public decimal? AskedAmount { get; private set; }

    /// <summary>Of a copy made for this deal; 0 when nothing is to be shipped.</summary>
    public int ShippingAddressId { get; private set; }
    public string? Phone { get; private set; }
    public string? Message { get; private set; }
    public string? TrackingNumber { get; private set; }

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

    /// <summary>What the buyer or the administration has to say yes or no to.</summary>
    public decimal? AmountToAnswer => Status.TakesAmounts() ? ProposedAmount : AskedAmount;

    public DealStatus Status => (DealStatus)StatusId;

    /// <summary>Nothing was ever requested: a customer has asked in private.</summary>
    public bool IsQuestion => Quantity == 0;

    /// <summary>Its seller takes no more questions in private of its customer.</summary>
    public bool IsEndedQuestion => IsQuestion && Status.CameToNothing();

    /// <summary>It began with an offer.</summary>
    public bool IsOffer => OfferedAmount is not null;

    /// <summary>The seller has answered the offer with another price, and the buyer has the word.</summary>
    public bool IsCountered => Status == DealStatus.Offered && ProposedAmount is not null;

    /// <summary>It is an offer that is declined by itself, and its seller has said nothing else.</summary>
    public bool IsQuiet => DeclinesOnUtc is not null && Status is DealStatus.Offered or DealStatus.NotAccepted;

    /// <summary>The buyer has begun it, or has said yes to what the seller had entered.</summary>
    public bool HasBuyerSpoken => !AddedBySeller || Status.IsDeal();

    /// <summary>The buyer wants units of it, so that the seller may look at the buyer's card.</summary>
    public bool IsWantedByBuyer => HasBuyerSpoken && !IsQuestion;

    /// <summary>Whether one of the two may write to the other.</summary>
    public bool TakesMessagesOf(int customerId) => (HasBuyerSpoken || customerId != SellerId) && !IsEndedQuestion;

    public DealActor? ActorOf(int customerId) =>
        customerId == SellerId ? DealActor.Seller : customerId == BuyerId ? DealActor.Buyer : null;

    /// <summary>The other of the two.</summary>
    public int OtherThan(int customerId) => customerId == SellerId ? BuyerId : SellerId;

    /// <param name="numberByBuyer">Greater than those of the buyer's other deals on the listing.</param>
    /// <param name="terms">With the amount.</param>
    /// <param name="shippingAddressId">Of a copy made for this deal; 0 for none.</param>
    /// <param name="begins">How it begins.</param>
    /// <param name="declinesOnUtc">Of an offer below the seller's lowest; null for all others.</param>
    public static Deal Begin(
        Listing listing, int buyerId, int numberByBuyer, DealTerms terms, int shippingAddressId, DealMove begins, DateTime closesOnUtc, DateTime? declinesOnUtc = null)
    {
        var deal = new Deal
        {
            StoreId = listing.StoreId,
            ListingId = listing.Id,
            SellerId = listing.SellerId,
            BuyerId = buyerId,
            NumberByBuyer = numberByBuyer,
            AddedBySeller = begins.Actor == DealActor.Seller,
            StatusId = (int)begins.To
        };
        deal.TakeTerms(listing, terms, shippingAddressId, begins, closesOnUtc, declinesOnUtc);
        return deal;
    }

    /// <summary>Also makes of a question what its customer asks for now: the letters stay with it.</summary>
    public void TakeTerms(Listing listing, DealTerms terms, int shippingAddressId, DealMove begins, DateTime closesOnUtc, DateTime? declinesOnUtc)
    {
        (ListingName, ShippingAddressId, Phone, Message) = (listing.Name, shippingAddressId, terms.Phone, terms.Message);
        (Quantity, Amount, ListedAmount, OfferedAmount) = (terms.Quantity, terms.Amount ?? 0, listing.Price * terms.Quantity, begins.Action == DealAction.MakeOffer ? terms.Amount : null);
        (ClosesOnUtc, DeclinesOnUtc) = (closesOnUtc, declinesOnUtc);
    }

    /// <summary>Keeps what was bought, for how much and when.</summary>
    public void ForgetBuyer()
    {
        (Phone, Message, ShippingAddressId) = (null, null, 0);
        ForgetParcel();
    }

    public void ForgetParcel() => TrackingNumber = null;

    /// <summary>Makes a legal move, takes over what comes with it, and counts a revision.</summary>
    public void Make(DealMove move, DealCommand step, DateTime nowUtc)
    {
        StatusId = (int)move.To;
        Revision++;
        UpdatedOnUtc = nowUtc;
        if (move.From is null || move.Action is DealAction.Request or DealAction.MakeOffer)
            CreatedOnUtc = nowUtc;
        TakeOver(move, step, nowUtc);
        ForgetProposals(move);
    }

    private void TakeOver(DealMove move, DealCommand step, DateTime nowUtc)
    {
        switch (move.Action)
        {
            case DealAction.Approve: (Amount, ClosesOnUtc) = (step.Amount ?? Amount, step.DateUtc ?? ClosesOnUtc); break;
            case DealAction.Counter: (ProposedAmount, ClosesOnUtc, DeclinesOnUtc) = (step.Amount, step.DateUtc ?? ClosesOnUtc, null); break;
            case DealAction.AcceptCounter: (Amount, ProposedAmount, ClosesOnUtc) = (step.Amount ?? ProposedAmount!.Value, null, step.DateUtc ?? ClosesOnUtc); break;
            case DealAction.AcceptOrder: ClosesOnUtc = step.DateUtc ?? ClosesOnUtc; break;
            case DealAction.MarkAsPaid: PaidOnUtc = nowUtc; break;
            case DealAction.MarkAsSent: (SentOnUtc, TrackingNumber) = (nowUtc, step.TrackingNumber); break;
            case DealAction.ProposeAmount: ProposedAmount = step.Amount; break;
            case DealAction.AcceptAmount: (Amount, ProposedAmount) = (ProposedAmount!.Value, null); break;
            case DealAction.AskForAmount: AskedAmount = step.Amount; break;
            case DealAction.ChangeAmount: (Amount, ProposedAmount, AskedAmount) = (step.Amount!.Value, null, null); break;
            case DealAction.DeclineAmount: (ProposedAmount, AskedAmount) = (null, null); break;
            case DealAction.ProposeDate: (ProposedDateUtc, DateProposedById) = (step.DateUtc, step.CustomerId); break;
            case DealAction.AcceptDate: Postpone(ProposedDateUtc!.Value); break;
            case DealAction.DeclineDate: (ProposedDateUtc, DateProposedById) = (null, 0); break;
            case DealAction.Warn: (WarnedOnUtc, ClosesOnUtc) = (nowUtc, step.DateUtc ?? ClosesOnUtc); break;
        }
    }

    /// <summary>A proposal ends with the time in which it can be answered.</summary>
    private void ForgetProposals(DealMove move)
    {
        if (!move.To.TakesAmounts() && move.To != DealStatus.Offered)
            ProposedAmount = null;
        if (!move.To.IsOpen())
            (AskedAmount, ProposedDateUtc, DateProposedById) = (null, null, 0);
    }

    private void Postpone(DateTime dateUtc) =>
        (ClosesOnUtc, WarnedOnUtc, ProposedDateUtc, DateProposedById) = (dateUtc, null, null, 0);
}
