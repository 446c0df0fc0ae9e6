using System.Linq.Expressions;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using static Nop.Plugin.Misc.FleaMarket.Domain.Deals.DealAction;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Deals;

/// <summary>What a step asks for beyond being in the table of moves.</summary>
public static class DealRules
{
    /// <summary>For all units of a deal, in the primary store currency.</summary>
    public const decimal HighestAmount = 1_000_000_000;

    /// <summary>How far off the agreed date may be.</summary>
    public const int MostDaysAhead = 365;

    /// <param name="Asked">What the listing asks now for all units; null where it is gone or does not matter.</param>
    private sealed record Question(Deal Deal, DealCommand Step, DateTime NowUtc, decimal? Asked);

    /// <summary>What is requested or offered comes with its terms, so it is no step of what is there already.</summary>
    private static readonly (DealAction Action, Func<Question, bool> Broken, DealRefusal Refusal)[] _rules =
    [
        (Request, _ => true, DealRefusal.NotOpenNow),
        (MakeOffer, _ => true, DealRefusal.NotOpenNow),
        (ReopenQuestion, q => !q.Deal.IsEndedQuestion, DealRefusal.NotOpenNow),
        (Cancel, q => q.Step.Actor != DealActor.Store && string.IsNullOrWhiteSpace(q.Step.Reason), DealRefusal.ReasonMissing),
        (MarkAsPaid, q => q.Deal.PaidOnUtc is not null, DealRefusal.AlreadyPaid),
        (MarkAsSent, q => q.Step.TrackingNumber?.Length > DealCommand.LongestTrackingNumber, DealRefusal.TrackingNumberTooLong),
        (Approve, q => q.Deal.IsCountered, DealRefusal.CounterWaits),
        (Counter, q => q.Deal.IsCountered, DealRefusal.CounterWaits),
        (Counter, q => q.Step.Amount is not > 0, DealRefusal.AmountNotPositive),
        (Counter, q => q.Step.Amount > 0 && q.Step.Amount <= q.Deal.Amount, DealRefusal.CounterTooLow),
        (Counter, q => q.Step.Amount > q.Asked, DealRefusal.CounterTooHigh),
        (AcceptCounter, q => !q.Deal.IsCountered, DealRefusal.NoAmountProposed),
        (DeclineCounter, q => !q.Deal.IsCountered, DealRefusal.NoAmountProposed),
        (ProposeAmount, q => q.Step.Amount is not > 0, DealRefusal.AmountNotPositive),
        (ProposeAmount, q => q.Step.Amount > HighestAmount, DealRefusal.AmountTooHigh),
        (AskForAmount, q => q.Step.Amount is not > 0, DealRefusal.AmountNotPositive),
        (AskForAmount, q => q.Step.Amount > HighestAmount, DealRefusal.AmountTooHigh),
        (AskForAmount, q => string.IsNullOrWhiteSpace(q.Step.Reason), DealRefusal.ReasonMissing),
        (AskForAmount, q => q.Deal.AskedAmount is not null, DealRefusal.AlreadyAsked),
        (ChangeAmount, q => q.Step.Amount is not > 0, DealRefusal.AmountNotPositive),
        (ChangeAmount, q => q.Step.Amount > HighestAmount, DealRefusal.AmountTooHigh),
        (AcceptAmount, q => q.Deal.ProposedAmount is null, DealRefusal.NoAmountProposed),
        (DeclineAmount, q => q.Deal.AmountToAnswer is null, DealRefusal.NoAmountProposed),
        (ProposeDate, q => q.Step.DateUtc is not { } date || date <= q.NowUtc, DealRefusal.DateNotInFuture),
        (ProposeDate, q => q.Step.DateUtc > q.NowUtc.AddDays(MostDaysAhead), DealRefusal.DateTooFar),
        (AcceptDate, q => q.Deal.ProposedDateUtc is null, DealRefusal.NoDateProposed),
        (AcceptDate, q => q.Deal.DateProposedById == q.Step.CustomerId, DealRefusal.OwnProposal),
        (AcceptDate, q => q.Deal.ProposedDateUtc <= q.NowUtc, DealRefusal.DateNotInFuture),
        (DeclineDate, q => q.Deal.ProposedDateUtc is null, DealRefusal.NoDateProposed)
    ];

    private static readonly (Func<DealTerms, bool> Broken, DealRefusal Refusal)[] _ofTerms =
    [
        (terms => terms.Quantity <= 0, DealRefusal.QuantityNotPositive),
        (terms => terms.Quantity > 0 && terms.Amount <= 0 || terms.OfferedPrice <= 0, DealRefusal.AmountNotPositive),
        (terms => terms.Amount > HighestAmount, DealRefusal.AmountTooHigh),
        (terms => terms.AddressIsIncomplete, DealRefusal.AddressIncomplete),
        (terms => terms.Phone?.Length > DealTerms.LongestPhone, DealRefusal.PhoneTooLong),
        (terms => terms.Phone is { Length: > 0 and <= DealTerms.LongestPhone } phone && !PhoneNumber.CanBeDialled(phone), DealRefusal.PhoneWrong),
        (terms => terms.Message?.Length > DealTerms.LongestMessage, DealRefusal.MessageTooLong),
        (terms => terms.Note?.Length > DealNote.LongestText, DealRefusal.NoteTooLong)
    ];

    private static readonly (Func<Listing, DealTerms, bool> Broken, DealRefusal Refusal)[] _ofListing =
    [
        ((listing, terms) => terms.Quantity > listing.AvailableQuantity, DealRefusal.NotEnoughUnits),
        ((listing, terms) => terms.ShownPrice is { } shown && shown != listing.Price, DealRefusal.PriceChanged),
        ((listing, terms) => terms.OfferedPrice is not null && !listing.TakesOffers, DealRefusal.OffersAreOff),
        ((listing, terms) => terms.OfferedPrice > listing.Price, DealRefusal.OfferTooHigh)
    ];

    /// <summary>What a buyer's own request needs besides: who is to be called, and where to send it.</summary>
    private static readonly (Func<DealTerms, bool> Broken, DealRefusal Refusal)[] _ofRequests =
    [
        (terms => terms.ShippingAddress is null && !terms.AddressIsIncomplete, DealRefusal.AddressMissing),
        (terms => UserText.Line(terms.Phone) is null, DealRefusal.PhoneMissing)
    ];

    /// <summary>Every rule that terms break by themselves, whatever they are about.</summary>
    public static IEnumerable<DealRefusal> Broken(DealTerms terms) =>
        _ofTerms.Where(rule => rule.Broken(terms)).Select(rule => rule.Refusal);

    /// <summary>Every rule in the way of a deal that begins with an action; of what is not on sale nothing else is asked.</summary>
    public static IEnumerable<DealRefusal> Broken(Listing listing, int buyerId, DealAction action, DealTerms terms)
    {
        if (buyerId == listing.SellerId)
            return [DealRefusal.OwnListing];
        if (!listing.Status.IsPublic())
            return [DealRefusal.ListingNotOnSale];
        var asked = action is Request or MakeOffer ? _ofRequests.Where(rule => rule.Broken(terms)).Select(rule => rule.Refusal) : [];
        return Broken(terms).Concat(_ofListing.Where(rule => rule.Broken(listing, terms)).Select(rule => rule.Refusal)).Concat(asked);
    }

    /// <summary>Every rule in the way of a step, beyond being in the table of moves.</summary>
    /// <param name="asked">What the listing asks now for all units; null where it is gone or does not matter.</param>
    public static IEnumerable<DealRefusal> Broken(Deal deal, DealCommand step, DateTime nowUtc, decimal? asked = null)
    {
        var question = new Question(deal, step, nowUtc, asked);
        var broken = _rules.Where(rule => rule.Action == step.Action && rule.Broken(question)).Select(rule => rule.Refusal);
        return step.Reason?.Length > DealCommand.LongestReason ? broken.Prepend(DealRefusal.ReasonTooLong) : broken;
    }

    /// <summary>Deals in which the seller has the next word: to be approved, to be sent, or asked about a price or a date. What declines by itself asks for none.</summary>
    public static Expression<Func<Deal, bool>> WaitsForSeller { get; } = deal =>
        deal.StatusId == (int)DealStatus.New || deal.StatusId == (int)DealStatus.Offered && deal.ProposedAmount == null && deal.DeclinesOnUtc == null || deal.StatusId == (int)DealStatus.Paid || deal.DateProposedById == deal.BuyerId;

    /// <summary>Deals in which the buyer is asked about an amount or a date, or to say yes.</summary>
    public static Expression<Func<Deal, bool>> WaitsForBuyer { get; } = deal =>
        deal.StatusId == (int)DealStatus.AwaitingBuyer || deal.ProposedAmount != null || deal.DateProposedById == deal.SellerId;

    private static readonly Func<Deal, bool> _waitsForSeller = WaitsForSeller.Compile();
    private static readonly Func<Deal, bool> _waitsForBuyer = WaitsForBuyer.Compile();

    public static bool WaitsFor(DealActor actor, Deal deal) =>
        actor == DealActor.Seller ? _waitsForSeller(deal) : actor == DealActor.Buyer && _waitsForBuyer(deal);

    /// <summary>Of the actions in the table those that would not be refused now; for showing buttons.</summary>
    public static IReadOnlyList<DealAction> OpenTo(DealActor actor, int customerId, Deal deal, DateTime nowUtc) =>
        DealMoves.OpenTo(actor, deal.Status).Where(action => IsThereSomethingTo(action, customerId, deal, nowUtc)).ToList();

    private static bool IsThereSomethingTo(DealAction action, int customerId, Deal deal, DateTime nowUtc) => action switch
    {
        MarkAsPaid => deal.PaidOnUtc is null,
        Request or MakeOffer => false,
        ReopenQuestion => deal.IsEndedQuestion,
        Approve or Counter or TakeBackOffer => !deal.IsCountered,
        AcceptCounter or DeclineCounter => deal.IsCountered,
        AskForAmount => deal.AskedAmount is null,
        AcceptAmount or DeclineAmount => deal.AmountToAnswer is not null,
        AcceptDate => deal.ProposedDateUtc > nowUtc && deal.DateProposedById != customerId,
        DeclineDate => deal.ProposedDateUtc is not null,
        _ => true
    };
}
