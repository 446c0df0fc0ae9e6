using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>Sellers' objections; the writer of listings alone has them written, with the entry of the history that belongs to it.</summary>
public class ObjectionRegister(IRepository<Objection> objections, IRepository<ListingRevision> revisions)
{
    public async Task<Objection?> FindOpenAsync(int listingId) => await objections.Table
        .Where(objection => objection.ListingId == listingId && objection.OutcomeId == (int)ObjectionOutcome.Open).OrderBy(objection => objection.Id).FirstOrDefaultAsync();

    /// <summary>The one that an entry of a history made or answered.</summary>
    public async Task<Objection?> FindAsync(ListingRevision revision) => !ObjectionRules.IsOf(revision.Action) ? null : await objections.Table
        .FirstOrDefaultAsync(objection => objection.ListingId == revision.ListingId
            && (objection.ObjectedRevision == revision.Revision || objection.AnsweredRevision == revision.Revision));

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<Objection>> OfListingAsync(int listingId) =>
        await objections.Table.Where(objection => objection.ListingId == listingId).OrderBy(objection => objection.Id).ToListAsync();

    /// <returns>Of these listings, by listing: the objection to the last decision against it, if that stands; two statements.</returns>
    public async Task<IReadOnlyDictionary<int, (ListingRevision Decision, Objection? Objection)>> LastAsync(IReadOnlyCollection<Listing> listings)
    {
        var decided = listings.Where(ObjectionRules.IsDecidedAgainst).ToDictionary(listing => listing.Id);
        if (decided.Count == 0)
            return new Dictionary<int, (ListingRevision, Objection?)>();
        var ids = decided.Keys.ToList();
        var decisions = (await Decisions().Where(revision => ids.Contains(revision.ListingId)).ToListAsync()).GroupBy(revision => revision.ListingId)
            .Select(group => group.MaxBy(revision => revision.Revision)!).Where(decision => ObjectionRules.Stands(decision, decided[decision.ListingId])).ToList();
        var made = (await objections.Table.Where(objection => ids.Contains(objection.ListingId)).ToListAsync()).ToLookup(objection => (objection.ListingId, objection.Revision));
        return decisions.ToDictionary(decision => decision.ListingId, decision => (decision, made[(decision.ListingId, decision.Revision)].FirstOrDefault()));
    }

    /// <returns>Of these listings, those with an open objection.</returns>
    public async Task<IReadOnlySet<int>> OpenAsync(IReadOnlyCollection<int> listingIds) =>
        (await objections.Table.Where(objection => objection.OutcomeId == (int)ObjectionOutcome.Open && listingIds.Contains(objection.ListingId))
            .Select(objection => objection.ListingId).ToListAsync()).ToHashSet();

    public async Task<List<OpenObjection>> AllOpenAsync() => await objections.Table
        .Where(objection => objection.OutcomeId == (int)ObjectionOutcome.Open).Select(objection => new OpenObjection(objection.DecidedById, objection.CreatedOnUtc)).ToListAsync();

    /// <returns>Null where the step is neither an objection nor an answer.</returns>
    public async Task<ObjectionCase?> ReadAsync(Listing listing, ListingAction action)
    {
        if (!ObjectionRules.IsOf(action))
            return null;
        var decision = await StandingAsync(listing);
        return action == ListingAction.RaiseObjection
            ? new(decision, decision is null ? null : await objections.Table.FirstOrDefaultAsync(objection => objection.ListingId == listing.Id && objection.Revision == decision.Revision))
            : new(decision, await FindOpenAsync(listing.Id));
    }

    /// <returns>The decision that a listing's seller may object to, as far as time allows it; null for none.</returns>
    public async Task<ListingRevision?> StandingAsync(Listing listing) => ObjectionRules.IsDecidedAgainst(listing)
        && await Decisions().Where(revision => revision.ListingId == listing.Id).OrderByDescending(revision => revision.Revision).FirstOrDefaultAsync() is { } decision
        && ObjectionRules.Stands(decision, listing) ? decision : null;

    /// <summary>In the transaction of the step, after its move.</summary>
    public async Task WriteAsync(Listing listing, ListingMove move, ListingCommand step, ObjectionCase about)
    {
        if (move.Action == ListingAction.RaiseObjection)
            await objections.InsertAsync(Objection.Of(listing, about.Decision!, step.Statement!), false);
        else
        {
            about.Objection!.AnswerWith(ObjectionRules.Reverses(move.Action) ? ObjectionOutcome.Reversed : ObjectionOutcome.Upheld, listing, step.CustomerId, step.Statement!);
            await objections.UpdateAsync(about.Objection, false);
        }
    }

    /// <returns>Whether a declined edit is what it was when it was declined: nothing has been written into the listing since.</returns>
    public async Task<bool> IsUnchangedSinceAsync(int listingId, int revision) =>
        !await revisions.Table.AnyAsync(entry => entry.ListingId == listingId && entry.Revision > revision && entry.Changes != null);

    private IQueryable<ListingRevision> Decisions() =>
        revisions.Table.Where(revision => revision.ActorId == (int)ListingActor.Moderator && ModerationRules.AgainstIds.Contains(revision.ActionId));
}
