using Nop.Core.Domain.Common;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Services.Common;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>
/// The only writer of deals: makes one step, moves the units of its listing, books the fee, writes the timeline and queues
/// its messages in one transaction, and publishes the events after it.
/// </summary>
public class DealWriter(
    IRepository<Deal> deals,
    IRepository<DealRevision> revisions,
    IRepository<Listing> listings,
    IRepository<Address> addresses,
    IAddressService addressService,
    DealLimits limits,
    OrderBlocks blocks,
    DealNotes notes,
    DealMessageService messages,
    WorkingCurrency prices,
    StandingOffers standing,
    ListingWriter listingWriter,
    FeeBooking fees,
    DealMails mails,
    PurchaseRequestSms sms,
    Impersonation impersonation,
    WriteTransaction transaction,
    IEventPublisher events,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    private sealed record Written(Outcome<DealRefusal, Deal> Outcome, DealRevision? Revision = null, ListingWriteResult? Units = null);

    /// <summary>Begins a deal; no unit is reserved before the seller approves.</summary>
    public async Task<Outcome<DealRefusal, Deal>> BeginAsync(DealCommand step, int listingId, int buyerId, DealTerms terms) =>
        await RunAsync(() => BeginOnceAsync(step, listingId, buyerId, terms));

    /// <summary>A letter to a seller without a deal; where there is a conversation about the listing, it is one more of its letters.</summary>
    public async Task<Outcome<DealRefusal, Deal>> AskAsync(int listingId, int askerId, string text)
    {
        DealMessage? letter = null;
        var outcome = await RunAsync(async () =>
        {
            (var written, letter) = await AskOnceAsync(listingId, askerId, text);
            return written;
        });
        if (outcome.Succeeded)
            await messages.PublishAsync(outcome.Value!, letter!);
        return outcome;
    }

    public async Task<Outcome<DealRefusal, Deal>> MakeAsync(int dealId, DealCommand step) =>
        await RunAsync(() => MakeOnceAsync(dealId, step.Trimmed()));

    private async Task<Outcome<DealRefusal, Deal>> RunAsync(Func<Task<Written>> work)
    {
        var written = await transaction.RunAsync(work, result => result.Outcome.Succeeded);
        if (written.Units is { } units)
            await listingWriter.PublishAsync(units);
        if (written.Revision is { } revision)
            await events.PublishAsync(new DealMovedEvent(written.Outcome.Value!, revision));
        return written.Outcome;
    }

    /// <summary>Fails on a unique number when another deal of the buyer on the listing came first.</summary>
    private async Task<Written> BeginOnceAsync(DealCommand step, int listingId, int buyerId, DealTerms terms)
    {
        if (!settings.AllowDeals)
            return new(DealRefusal.DealsAreOff);
        if (await listings.GetByIdAsync(listingId) is not { } listing)
            return new(DealRefusal.ListingNotOnSale);
        var offers = step.Action == DealAction.MakeOffer;
        if (offers && !settings.AllowOffers)
            return new(DealRefusal.OffersAreOff);
        terms = terms with { Amount = terms.Amount ?? await prices.RoundAsync(PriceOf(terms, listing) * Math.Clamp(terms.Quantity, 0, listing.Quantity)) };
        if (DealRules.Broken(listing, buyerId, step.Action, terms).ToList() is { Count: > 0 } refusals)
            return new(refusals);
        if (await standing.RefuseAsync(listing) is not null)
            return new(DealRefusal.UnitsGone);
        if (step.Actor == DealActor.Seller && await blocks.IsBlockedAsync(buyerId, listing.SellerId))
            return new(DealRefusal.BuyerTakesNoOrders);
        if (await limits.NextNumberAsync(buyerId, listingId) is not { } number)
            return new(DealRefusal.TooManyOpenRequests);
        var question = step.Actor == DealActor.Buyer ? await QuestionAsync(listingId, buyerId) : null;
        if (offers && await limits.RefuseOfferAsync(buyerId, listingId) is { } noMoreOffers)
            return new(noMoreOffers);
        if (await limits.RefuseToBeginAsync(step.Actor, listing.SellerId, buyerId) is { } tooMany)
            return new(tooMany);

        var now = Now();
        var move = question is null ? DealMoves.First(step.Action) : DealMoves.Find(DealStatus.Asked, step.Action, DealActor.Buyer)!;
        var (addressId, closes) = (await CopyAsync(terms.ShippingAddress, now), now.AddDays(settings.DealDays));
        DateTime? declines = offers && terms.OfferedPrice < listing.LowestOffer ? now + UnwantedOffers.DrawDelay() : null;
        var deal = question ?? Deal.Begin(listing, buyerId, number, terms, addressId, move, closes, declines);
        question?.TakeTerms(listing, terms, addressId, move, closes, declines);
        if (offers)
            step = step with { Amount = terms.Amount };
        deal.Make(move, step, now);
        await (question is null ? deals.InsertAsync(deal, false) : deals.UpdateAsync(deal, false));
        if (step.Actor == DealActor.Buyer)
            await blocks.UnblockAsync(buyerId, listing.SellerId);
        if (terms.Note is { } note)
            await notes.WriteAsync(deal.Id, note);
        var revision = await AddAsync(deal, move, step);
        await TellAsync(deal, revision);
        return new(deal, revision);
    }

    /// <summary>What the customer has asked in private about the listing, which becomes what is requested now. Read after the number, as in asking.</summary>
    private Task<Deal?> QuestionAsync(int listingId, int buyerId) => deals.Table.FirstOrDefaultAsync(deal =>
        deal.ListingId == listingId && deal.BuyerId == buyerId && deal.StatusId == (int)DealStatus.Asked)!;

    private async Task<(Written, DealMessage?)> AskOnceAsync(int listingId, int askerId, string text)
    {
        var talk = await TalkAsync(listingId, askerId) is { } begun ? new(begun) : await BeginTalkAsync(listingId, askerId);
        if (talk.Outcome.Value is not { } deal)
            return (talk, null);
        return await messages.AddAsync(deal, askerId, text) is { } letter
            ? (talk, letter)
            : (new(DealRefusal.TooManyMessages), null);
    }

    private Task<Deal?> TalkAsync(int listingId, int askerId) => deals.Table.TalksOf(listingId, askerId).FirstOrDefaultAsync()!;

    /// <summary>
    /// Fails on a unique number when another question of the customer about the listing came first: the number is read before the conversation is looked
    /// for, so that one which is written in between is either seen or has taken the number.
    /// </summary>
    private async Task<Written> BeginTalkAsync(int listingId, int askerId)
    {
        var number = await limits.NumberAsync(askerId, listingId);
        if (await TalkAsync(listingId, askerId) is { } meanwhile)
            return new(meanwhile);
        if (await listings.GetByIdAsync(listingId) is not { } listing || !listing.Status.IsPublic())
            return new(DealRefusal.ListingNotOnSale);
        if (await RefuseToAskAsync(listing, askerId) is { } why)
            return new(why);
        var (step, move, now) = (new DealCommand(DealAction.Ask, DealActor.Buyer, askerId), DealMoves.First(DealAction.Ask), Now());
        var deal = Deal.Begin(listing, askerId, number, new(), 0, move, now);
        deal.Make(move, step, now);
        await deals.InsertAsync(deal, false);
        return new(deal, await AddAsync(deal, move, step));
    }

    private async Task<DealRefusal?> RefuseToAskAsync(Listing listing, int askerId)
    {
        if (askerId == listing.SellerId)
            return DealRefusal.OwnListing;
        if (!settings.AllowPrivateQuestions || !listing.TakesPrivateQuestions)
            return DealRefusal.QuestionsAreOff;
        if (await IsTurnedAwayAsync(listing.SellerId, askerId))
            return DealRefusal.SellerTakesNoQuestions;
        return await limits.RefuseToAskInPrivateAsync(askerId, listing.Id);
    }

    /// <summary>The seller has ended a conversation with the customer, and opened none with that customer again since.</summary>
    private Task<bool> IsTurnedAwayAsync(int sellerId, int askerId)
    {
        var between = deals.Table.Where(deal => deal.SellerId == sellerId && deal.BuyerId == askerId);
        var reopened =
            from deal in between
            join revision in revisions.Table on deal.Id equals revision.DealId
            where revision.ActionId == (int)DealAction.ReopenQuestion
            select revision.CreatedOnUtc;
        return between.AnyAsync(ended => ended.Quantity == 0 && ended.StatusId == (int)DealStatus.NotAccepted && !reopened.Any(time => time >= ended.UpdatedOnUtc));
    }

    /// <summary>Of one unit; what cannot be offered is refused later.</summary>
    private static decimal PriceOf(DealTerms terms, Listing listing) => Math.Min(terms.OfferedPrice ?? listing.Price, listing.Price);

    /// <summary>What the listing asks now for all units of a deal.</summary>
    private async Task<decimal?> AskedAsync(Deal deal, Listing? listing) => listing is null ? null : await prices.RoundAsync(listing.Price * deal.Quantity);

    /// <summary>As orders keep one, so that the deal shows where to send although the account's address changes.</summary>
    private async Task<int> CopyAsync(Address? address, DateTime nowUtc)
    {
        if (address is null)
            return 0;
        var copy = addressService.CloneAddress(address);
        copy.CreatedOnUtc = nowUtc;
        await addresses.InsertAsync(copy, false);
        return copy.Id;
    }

    private async Task<Written> MakeOnceAsync(int dealId, DealCommand step)
    {
        if (await deals.GetByIdAsync(dealId) is not { } deal || !MayTouch(deal, step))
            return new(DealRefusal.NotFound);
        if (step.ShownRevision is { } shown && shown != deal.Revision)
            return Refused(DealRefusal.ChangedMeanwhile);
        if (DealMoves.Find(deal.Status, step.Action, step.Actor) is not { } move)
            return Refused(DealRefusal.NotOpenNow);
        var asked = step.Action == DealAction.Counter ? await AskedAsync(deal, await listings.GetByIdAsync(deal.ListingId)) : null;
        if (DealRules.Broken(deal, step, Now(), asked).ToArray() is { Length: > 0 } broken)
            return Refused(broken);

        if (await limits.RefuseAsync(deal, step) is { } tooMany)
            return Refused(tooMany);
        if (step.Action is DealAction.AcceptOrder or DealAction.Counter || deal.Status == DealStatus.Offered && move.To.IsOpen())
            step = step with { DateUtc = Now().AddDays(settings.DealDays) };
        if (step.Action == DealAction.BlockSeller)
            await blocks.BlockAsync(deal.BuyerId, deal.SellerId);

        var units = await MoveUnitsAsync(deal, move, step);
        if (units is { Outcome.Refusal: { } why })
            return Refused(ReasonOf(why));
        if (deal.Status == DealStatus.Offered && move.To.IsOpen())
            step = step with { Amount = Lower(deal.ProposedAmount ?? deal.Amount, await AskedAsync(deal, units!.Outcome.Value)) };

        deal.Make(move, step, Now());
        var revision = await AddAsync(deal, move, step);
        await deals.UpdateAsync(deal, false);
        if (move.To.SellsUnits())
            await fees.BookAsync(deal, deal.UpdatedOnUtc);
        await TellAsync(deal, revision);
        return new(deal, revision, units);

        Written Refused(params DealRefusal[] reasons) => new(new Outcome<DealRefusal, Deal>(deal, reasons));
    }

    /// <summary>A price that has come down since it was offered holds for the buyer, too.</summary>
    private static decimal Lower(decimal agreed, decimal? asked) => Math.Min(agreed, asked ?? agreed);

    private static DealRefusal ReasonOf(ListingRefusal refusal) => refusal switch
    {
        ListingRefusal.NotEnoughUnits => DealRefusal.NotEnoughUnits,
        ListingRefusal.NotFound or ListingRefusal.NotOpenNow => DealRefusal.ListingNotOnSale,
        _ => DealRefusal.UnitsGone
    };

    private static bool MayTouch(Deal deal, DealCommand step) =>
        step.Actor is DealActor.Administration or DealActor.Store || deal.ActorOf(step.CustomerId) == step.Actor;

    /// <summary>Confirming reserves units, closing sells them, cancelling frees them.</summary>
    /// <returns>Null when the move leaves the units where they are.</returns>
    private async Task<ListingWriteResult?> MoveUnitsAsync(Deal deal, DealMove move, DealCommand step)
    {
        var reserved = deal.Status.ReservesUnits();
        var (reserves, sells) = (move.To.ReservesUnits(), move.To.SellsUnits());
        if (!reserved && (reserves || sells))
        {
            var change = await listingWriter.MakeInTransactionAsync(deal.ListingId, Units(ListingAction.Reserve));
            if (!change.Outcome.Succeeded || !sells)
                return change;
        }
        if (sells)
            return await listingWriter.MakeInTransactionAsync(deal.ListingId, Units(ListingAction.SellSome));
        return reserved && !reserves
            ? await listingWriter.MakeInTransactionAsync(deal.ListingId, Units(ListingAction.Free))
            : null;

        ListingCommand Units(ListingAction action) => new(action, ListingActor.Store, step.CustomerId) { Units = deal.Quantity };
    }

    private async Task<DealRevision> AddAsync(Deal deal, DealMove move, DealCommand step)
    {
        var revision = DealRevision.Of(deal, move, step);
        if (step.Actor is DealActor.Seller or DealActor.Buyer)
            revision.DoneFor(impersonation.ById);
        await revisions.InsertAsync(revision, false);
        return revision;
    }

    /// <summary>Last, so that every message says what the step has left behind.</summary>
    private async Task TellAsync(Deal deal, DealRevision revision)
    {
        await mails.TellAsync(deal, revision);
        await sms.TellAsync(deal, revision);
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
