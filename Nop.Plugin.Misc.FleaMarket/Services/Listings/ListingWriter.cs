using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>
/// The only writer of listings: makes one step, moves its units, writes its history and queues its mail in one transaction,
/// and publishes the event after it.
/// </summary>
public class ListingWriter(
    IRepository<Listing> listings,
    IRepository<ListingRevision> revisions,
    IRepository<UnmatchedListing> arrivals,
    ListingDetails lines,
    ListingPhotos photos,
    PendingEdits drafts,
    ListingContentWriter contents,
    ListingActionResolver ways,
    ListingEligibility rules,
    UnitLedger ledger,
    ListingMails mails,
    Allowances allowances,
    Impersonation impersonation,
    WriteTransaction transaction,
    IEventPublisher events,
    TimeProvider clock)
{
    /// <summary>Offers and edits of one seller that wait for a moderator.</summary>
    public const int MostForModeratorsPerHour = 200;

    public Task<ListingOutcome> OfferAsync(ListingCommand step, OrderItemFacts item) =>
        RunAsync(step, pictureId => CreateAsync(step, item, pictureId));

    public Task<ListingOutcome> MakeAsync(int listingId, ListingCommand step) =>
        RunAsync(step, pictureId => MakeInTransactionAsync(listingId, step.Trimmed(), pictureId));

    private async Task<ListingOutcome> RunAsync(ListingCommand step, Func<int, Task<ListingWriteResult>> write)
    {
        var newPictureId = step.NewPhoto is { } photo ? await photos.InsertAsync(photo) : 0;
        var kept = false;
        try
        {
            var change = await transaction.RunAsync(() => write(newPictureId), result => result.Outcome.Succeeded);
            kept = change.Outcome.Succeeded;
            await PublishAsync(change);
            return change.Outcome;
        }
        finally
        {
            if (!kept)
                await photos.DeleteAsync(newPictureId);
        }
    }

    private async Task<ListingWriteResult> CreateAsync(ListingCommand step, OrderItemFacts item, int pictureId)
    {
        var content = step.Content!;
        if (!await MayTroubleModeratorsAsync(step.Action, step))
            return new(ListingOutcome.Refused(ListingRefusal.TooManyForModerators), null);
        var balance = await ledger.BalanceAsync(item.OrderItemId);
        if (await rules.RefuseAsync(item, content, step.CustomerId, balance.Sellable, true) is { } refusal)
            return new(ListingOutcome.Refused(refusal), null);

        var now = Now();
        var listing = Listing.Create(item, content, now);
        listing.ShowPhoto(pictureId);
        var move = ListingMoves.All.Single(legal => legal.From is null && legal.Action == step.Action);
        listing.Make(move, null, null, now);
        await listings.InsertAsync(listing, false);
        await lines.WriteAsync(listing.Id, content);
        await ledger.AddAsync(UnitMovement.After(balance, item.OrderItemId, listing.Id, listing.Quantity, 0, now));
        var revision = ListingRevision.Of(listing, move, step.CustomerId);
        if (step.Actor == ListingActor.Seller)
            revision.DoneFor(impersonation.ById);
        await revisions.InsertAsync(revision, false);
        await mails.TellAsync(listing, revision);
        return new(ListingOutcome.Done(listing), revision);
    }

    /// <summary>A part of a larger unit of work, whose owner publishes the change when it is committed.</summary>
    public async Task<ListingWriteResult> MakeInTransactionAsync(int listingId, ListingCommand step, int pictureId = 0)
    {
        if (await listings.GetByIdAsync(listingId) is not { } listing)
            return new(ListingOutcome.Refused(ListingRefusal.NotFound), null);
        if (step.Actor == ListingActor.Seller && listing.SellerId != step.CustomerId)
            return new(ListingOutcome.Refused(ListingRefusal.NotFound), null);
        if (step.ShownRevision is { } shown && shown != listing.Revision)
            return Refused(ListingRefusal.ChangedMeanwhile);

        var draft = await drafts.FindAsync(listing);
        if (ListingMoves.Find(listing.Status, await ways.OfAsync(listing, draft, step), step.Actor) is not { } move)
            return Refused(ListingRefusal.NotOpenNow);
        if (move.Action == ListingAction.AcceptEdit)
            step = step with { Content = draft!.Read() };

        if (await ChangesNothingAsync(listing, step))
            return new(ListingOutcome.Done(listing), null);

        if (!await MayTroubleModeratorsAsync(move.Action, step))
            return Refused(ListingRefusal.TooManyForModerators);
        var balance = await ledger.BalanceAsync(listing.OrderItemId);
        if (await rules.RefuseAsync(listing, step, move, balance) is { } refusal)
            return Refused(refusal);
        return await ApplyAsync(listing, draft, step, move, balance, pictureId);

        ListingWriteResult Refused(ListingRefusal why) => new(ListingOutcome.Refused(why, listing, step.Actor), null);
    }

    /// <summary>An edit that says what stands there already leaves no trace and tells nobody; sent from off sale, it asks to be on sale again.</summary>
    private async Task<bool> ChangesNothingAsync(Listing listing, ListingCommand step) =>
        step.Action == ListingAction.Edit && listing.Status.HoldsUnits() && !step.ChangesPhoto
        && FieldChange.Between((await drafts.LatestAsync(listing)).Content, step.Content!, false).Count == 0;

    private async Task<ListingWriteResult> ApplyAsync(Listing listing, PendingEdit? draft, ListingCommand step, ListingMove move, UnitBalance balance, int pictureId)
    {
        var now = Now();
        var heldBefore = listing.HeldUnits;
        var sold = MoveUnits(listing, step, move);
        var written = await contents.WriteAsync(listing, draft, step, move, pictureId, sold);
        var isFirstApproval = move.Action == ListingAction.Approve && listing.ApprovedOnUtc is null;
        listing.Make(move, step.Reason, step.StoreReason, now);

        var revision = ListingRevision.Of(listing, move, step.CustomerId, sold, written.Changes);
        if (step.Actor == ListingActor.Seller)
            revision.DoneFor(impersonation.ById);
        await revisions.InsertAsync(revision, false);
        await listings.UpdateAsync(listing, false);
        if (isFirstApproval)
            await arrivals.InsertAsync(new UnmatchedListing { ListingId = listing.Id }, false);
        var hold = listing.HeldUnits - heldBefore;
        if (hold != 0 || sold != 0)
            await ledger.AddAsync(UnitMovement.After(balance, listing.OrderItemId, listing.Id, hold, sold, now));
        await mails.TellAsync(listing, revision);
        return new(ListingOutcome.Done(listing), revision, written.UnusedPictureIds);
    }

    /// <returns>Units sold.</returns>
    private static int MoveUnits(Listing listing, ListingCommand step, ListingMove move)
    {
        var sold = move.Action is ListingAction.SellSome or ListingAction.SellOut ? step.Units : 0;
        listing.Sell(sold);
        var reserved = move.Action == ListingAction.Reserve ? step.Units : 0;
        var freed = move.Action == ListingAction.Free ? step.Units : move.Actor == ListingActor.Store ? sold : 0;
        listing.Reserve(reserved - freed);
        return sold;
    }

    /// <summary>Comes before the rules: by its unique number one of a seller's offers waits for the other, so that what is counted then holds.</summary>
    private async Task<bool> MayTroubleModeratorsAsync(ListingAction action, ListingCommand step) =>
        ListingMail.For(action) is not { ToSeller: false } || await allowances.TakeAsync(Purpose.Moderation(step.CustomerId), MostForModeratorsPerHour);

    public async Task PublishAsync(ListingWriteResult change)
    {
        if (change.Revision is null)
            return;
        foreach (var pictureId in change.UnusedPictureIds ?? [])
            await photos.DeleteAsync(pictureId);
        await events.PublishAsync(new ListingMovedEvent(change.Outcome.Listing!, change.Revision));
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
