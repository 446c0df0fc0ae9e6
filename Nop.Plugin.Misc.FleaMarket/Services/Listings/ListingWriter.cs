using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services.Flags;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Services.Listings;

/// <summary>
/// The only writer of listings: makes one step, moves its units, writes its history and queues its mail in one transaction,
/// and publishes the event after it.
/// </summary>
public class ListingWriter(
    IRepository<Listing> listings,
    IRepository<ListingRevision> revisions,
    IRepository<UnmatchedListing> arrivals,
    ListingDetails details,
    ListingPhotos photos,
    PendingEdits pendingEdits,
    ListingContentWriter contents,
    ListingActionResolver actions,
    ListingEligibility eligibility,
    UnitLedger ledger,
    ListingMails mails,
    ObjectionRegister objections,
    PhotoHashes photoHashes,
    ListingScreening screening,
    Allowances allowances,
    Impersonation impersonation,
    WriteTransaction transaction,
    ISettingService settings,
    IEventPublisher events,
    PageSources pages,
    TimeProvider clock)
{
    /// <summary>Offers and edits of one seller that wait for a moderator.</summary>
    public const int MostForModeratorsPerHour = 200;

    public Task<Outcome<ListingRefusal, Listing>> OfferAsync(ListingCommand step, OrderItemFacts item) =>
        RunAsync(step, async complete => await LiveAsync(await CreateAsync(complete, item)));

    public Task<Outcome<ListingRefusal, Listing>> MakeAsync(int listingId, ListingCommand step) => MakeAllAsync(listingId, [step]);

    /// <summary>Makes several steps, all of them or none.</summary>
    /// <param name="steps">The first alone may bring photos.</param>
    public async Task<Outcome<ListingRefusal, Listing>> MakeAllAsync(int listingId, IReadOnlyList<ListingCommand> steps)
    {
        var outcome = await RunAsync(steps[0], complete => MakeInTurnAsync(listingId, [complete, .. steps.Skip(1)]));
        return outcome.Succeeded || steps.Count == 1 ? outcome : outcome with { Value = await listings.GetByIdAsync(listingId) };
    }

    private async Task<Outcome<ListingRefusal, Listing>> RunAsync(ListingCommand first, Func<ListingCommand, Task<IReadOnlyList<ListingWriteResult>>> write)
    {
        var (inserted, kept) = (new List<int>(), false);
        try
        {
            var complete = first is { Photos: { } sent, Content: { } content }
                ? first with { Content = content with { Photos = await photos.InsertAsync(sent, inserted) } }
                : first;
            var changes = await transaction.RunAsync(() => write(complete), results => results[^1].Outcome.Succeeded);
            kept = changes[^1].Outcome.Succeeded;
            if (kept)
                foreach (var change in changes)
                    await PublishAsync(change);
            return changes[^1].Outcome;
        }
        finally
        {
            if (!kept)
                await photos.DeleteAsync(inserted);
        }
    }

    private async Task<IReadOnlyList<ListingWriteResult>> MakeInTurnAsync(int listingId, IReadOnlyList<ListingCommand> steps)
    {
        var made = new List<ListingWriteResult>();
        foreach (var step in steps)
        {
            made.AddRange(await LiveAsync(await MakeInTransactionAsync(listingId, step.Trimmed())));
            if (!made[^1].Outcome.Succeeded)
                break;
        }
        return made;
    }

    /// <summary>The store's own approval is a move of its own; where it is refused, what was sent waits like any other.</summary>
    private async Task<IReadOnlyList<ListingWriteResult>> LiveAsync(ListingWriteResult sent)
    {
        if (!sent.GoesLive)
            return [sent];
        var listing = sent.Outcome.Value!;
        var live = await MakeInTransactionAsync(listing.Id, new(ListingAction.Approve, ListingActor.Store, 0));
        if (live.Outcome.Succeeded)
            return [sent, live];
        await mails.TellAsync(listing, sent.Revision!);
        return [sent];
    }

    private async Task<ListingWriteResult> CreateAsync(ListingCommand step, OrderItemFacts item)
    {
        var content = step.Photos is null ? step.Content! with { Photos = [] } : step.Content!;
        if (!await MayTroubleModeratorsAsync(step.Action, step))
            return new(ListingRefusal.TooManyForModerators);
        var balance = await ledger.BalanceAsync(item.OrderItemId);
        if (await RefusalsAsync(step, eligibility.RefuseAsync(item, content, step.CustomerId, balance.Sellable, true)) is { Count: > 0 } refusals)
            return new(refusals);

        var now = Now();
        var listing = Listing.Create(item, content, now);
        var move = ListingMoves.All.Single(legal => legal.From is null && legal.Action == step.Action);
        listing.Make(move, null, null, now);
        await listings.InsertAsync(listing, false);
        await details.WriteAsync(listing, null, content);
        await photoHashes.AddAsync(listing.Id, step);
        await ledger.AddAsync(UnitMovement.After(balance, item.OrderItemId, listing.Id, listing.Quantity, 0, now));
        var revision = ListingRevision.Of(listing, move, step.CustomerId);
        if (step.Actor == ListingActor.Seller)
            revision.DoneFor(impersonation.ById);
        await revisions.InsertAsync(revision, false);
        var goesLive = await ScreenAsync(listing, step with { Content = content });
        if (listing.FlagCount > 0)
            await listings.UpdateAsync(listing, false);
        return await TellAsync(new(listing, revision) { GoesLive = goesLive });
    }

    /// <returns>Whether no moderator has to look at what was sent.</returns>
    private async Task<bool> ScreenAsync(Listing listing, ListingCommand step)
    {
        var found = await screening.ScreenAsync(listing, step);
        await screening.KeepAsync(listing, found);
        return found.Count == 0 && await screening.IsTrustedAsync(listing);
    }

    private async Task<ListingWriteResult> TellAsync(ListingWriteResult made)
    {
        if (!made.GoesLive)
            await mails.TellAsync(made.Outcome.Value!, made.Revision!);
        return made;
    }

    /// <summary>A part of a larger unit of work, whose owner publishes the change when it is committed.</summary>
    public async Task<ListingWriteResult> MakeInTransactionAsync(int listingId, ListingCommand step)
    {
        if (await listings.GetByIdAsync(listingId) is not { } listing)
            return new(ListingRefusal.NotFound);
        if (step.Actor == ListingActor.Seller && listing.SellerId != step.CustomerId)
            return new(ListingRefusal.NotFound);
        if (step.ShownRevision is { } revision && revision != listing.Revision)
            return Refused(ListingRefusal.ChangedMeanwhile);

        var (draft, declined) = (await pendingEdits.FindAsync(listing), await pendingEdits.FindDeclinedAsync(listing));
        var shown = step.Content is null && (draft ?? declined) is null ? null : await details.ContentAsync(listing);
        var about = await objections.ReadAsync(listing, step.Action);
        if (step is { Content: { } words, Photos: null })
            step = step with { Content = words with { Photos = draft?.Photos() ?? shown!.Photos } };
        if (ListingMoves.Find(listing.Status, actions.Of(listing, shown, draft, declined, about, step), step.Actor) is not { } move)
            return Refused(ListingRefusal.NotOpenNow);
        if (move.Action == ListingAction.AcceptEdit)
            step = step with { Content = draft!.Read() };

        if (ChangesNothing(listing, draft?.Find() ?? shown, step))
            return new(listing);

        if (!await MayTroubleModeratorsAsync(move.Action, step))
            return Refused(ListingRefusal.TooManyForModerators);
        var balance = await ledger.BalanceAsync(listing.OrderItemId);
        List<ListingRefusal> refusals = [.. about?.Refuse(step, Now()) ?? [], .. await RefusalsAsync(step, eligibility.RefuseAsync(listing, step, move, balance))];
        if (refusals.Count > 0)
            return Refused([.. refusals]);
        return await ApplyAsync(listing, shown, draft ?? declined, about, step, move, balance);

        ListingWriteResult Refused(params ListingRefusal[] why) => new(new Outcome<ListingRefusal, Listing>(listing, why));
    }

    private static async Task<List<ListingRefusal>> RefusalsAsync(ListingCommand step, Task<List<ListingRefusal>> broken) => [.. await broken, .. step.AlsoRefused];

    /// <summary>An edit that says what stands there already leaves no trace and tells nobody; sent from off sale, it asks to be on sale again.</summary>
    private static bool ChangesNothing(Listing listing, ListingContent? latest, ListingCommand step) =>
        step.Action == ListingAction.Edit && listing.Status.HoldsUnits() && step.AlsoRefused.Count == 0
        && FieldChange.Between(latest!, step.Content!).Count == 0;

    private async Task<ListingWriteResult> ApplyAsync(
        Listing listing, ListingContent? shown, PendingEdit? draft, ObjectionCase? about, ListingCommand step, ListingMove move, UnitBalance balance)
    {
        var now = Now();
        var (heldBefore, offeredBefore) = (listing.HeldUnits, listing.OfferedOnUtc);
        var sold = MoveUnits(listing, step, move);
        var written = shown is null ? ContentWriteResult.Nothing : await contents.WriteAsync(listing, shown, draft, step, move, sold);
        var isFirstApproval = move.Action == ListingAction.Approve && listing.ApprovedOnUtc is null;
        listing.Make(move, step.Reason, step.StoreReason, now);
        await SetTimeAsync(listing, move, step, now);

        var revision = ListingRevision.Of(listing, move, step.CustomerId, sold, written.Changes, step.Ground);
        if (step.Actor == ListingActor.Seller)
            revision.DoneFor(impersonation.ById);
        await revisions.InsertAsync(revision, false);
        if (about is not null)
            await objections.WriteAsync(listing, move, step, about);
        await photoHashes.AddAsync(listing.Id, step);
        var goesLive = move.Action.Sends() && listing.WaitsSinceUtc is not null && await ScreenAsync(listing, step);
        await listings.UpdateAsync(listing, false);
        if (listing.OfferedOnUtc != offeredBefore)
            await details.OfferAsync(listing);
        if (isFirstApproval)
            await arrivals.InsertAsync(new UnmatchedListing { ListingId = listing.Id }, false);
        var hold = listing.HeldUnits - heldBefore;
        if (hold != 0 || sold != 0)
            await ledger.AddAsync(UnitMovement.After(balance, listing.OrderItemId, listing.Id, hold, sold, now));
        return await TellAsync(new(listing, revision, written.UnusedPictureIds) { GoesLive = goesLive });
    }

    /// <summary>What a moderator or the seller puts on offer is there for a whole period.</summary>
    private async Task SetTimeAsync(Listing listing, ListingMove move, ListingCommand step, DateTime now)
    {
        if (move.Action is ListingAction.Approve or ListingAction.AcceptEdit or ListingAction.Renew)
            listing.OfferUntil((await settings.LoadSettingAsync<FleaMarketSettings>(listing.StoreId)).OfferPeriod.EndFrom(now));
        else if (move.Action == ListingAction.WarnOfExpiry)
            listing.WarnOfExpiry(step.UntilUtc!.Value, now);
        else if (move.Action == ListingAction.Expire)
            listing.Expire(now);
        listing.PlanPriceFall(now, move.Action is ListingAction.Approve or ListingAction.AcceptEdit or ListingAction.Renew or ListingAction.Lower or ListingAction.FallInPrice);
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
        await photos.DeleteAsync(change.UnusedPictureIds ?? []);
        var moved = new ListingMovedEvent(change.Outcome.Value!, change.Revision);
        await events.PublishAsync(moved);
        await pages.MovedAsync(moved);
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
