using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Services.Objections;

/// <summary>Sellers' objections; the writer of listings alone has them written, with the entry of the history that belongs to it.</summary>
public class ObjectionRegister(IRepository<Objection> objections, IRepository<ListingRevision> revisions, TimeProvider clock)
{
    private static readonly List<int> _decisions = [(int)ListingAction.Reject, (int)ListingAction.Remove];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<Objection?> FindOpenAsync(int listingId) => await objections.Table
        .Where(objection => objection.ListingId == listingId && objection.OutcomeId == (int)ObjectionOutcome.Open).OrderBy(objection => objection.Id).FirstOrDefaultAsync();

    /// <summary>The one that an entry of a history made or answered.</summary>
    public async Task<Objection?> FindAsync(ListingRevision revision) => !IsOf(revision.Action) ? null : await objections.Table
        .FirstOrDefaultAsync(objection => objection.ListingId == revision.ListingId
            && (objection.ObjectedRevision == revision.Revision || objection.AnsweredRevision == revision.Revision));

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<Objection>> OfListingAsync(int listingId) =>
        await objections.Table.Where(objection => objection.ListingId == listingId).OrderBy(objection => objection.Id).ToListAsync();

    /// <returns>Of these listings, by listing: the objection to the last decision against it; two statements.</returns>
    public async Task<IReadOnlyDictionary<int, (ListingRevision Decision, Objection? Objection)>> LastAsync(IReadOnlyCollection<Listing> listings)
    {
        var ids = listings.Where(listing => IsAgainst(listing.Status)).Select(listing => listing.Id).ToList();
        if (ids.Count == 0)
            return new Dictionary<int, (ListingRevision, Objection?)>();
        var decisions = (await Decisions().Where(revision => ids.Contains(revision.ListingId)).ToListAsync()).GroupBy(revision => revision.ListingId)
            .Select(group => group.MaxBy(revision => revision.Revision)!).ToDictionary(revision => revision.ListingId);
        var made = (await objections.Table.Where(objection => ids.Contains(objection.ListingId)).ToListAsync()).ToLookup(objection => (objection.ListingId, objection.Revision));
        return decisions.Values.ToDictionary(decision => decision.ListingId, decision => (decision, made[(decision.ListingId, decision.Revision)].FirstOrDefault()));
    }

    /// <returns>Of these listings, those with an open objection.</returns>
    public async Task<IReadOnlySet<int>> OpenAsync(IReadOnlyCollection<int> listingIds) =>
        (await objections.Table.Where(objection => objection.OutcomeId == (int)ObjectionOutcome.Open && listingIds.Contains(objection.ListingId))
            .Select(objection => objection.ListingId).ToListAsync()).ToHashSet();

    public Task<int> CountOpenAsync() => objections.Table.CountAsync(objection => objection.OutcomeId == (int)ObjectionOutcome.Open);

    /// <returns>Everything that stands in the way of an objection or of its answer.</returns>
    public async Task<IEnumerable<ListingRefusal>> RefuseAsync(Listing listing, ListingCommand step)
    {
        if (step.Action == ListingAction.RaiseObjection)
        {
            var decision = IsAgainst(listing.Status) ? await LastDecisionAsync(listing.Id) : null;
            var before = decision is null ? null : await objections.Table.FirstOrDefaultAsync(objection => objection.ListingId == listing.Id && objection.Revision == decision.Revision);
            return ObjectionRules.BrokenByObjecting(decision, before, step.Statement, Now);
        }
        return Answers(step.Action) ? ObjectionRules.BrokenByAnswering(await FindOpenAsync(listing.Id), step.CustomerId, step.Statement, Now) : [];
    }

    /// <summary>In the transaction of the step, after its move.</summary>
    public async Task WriteAsync(Listing listing, ListingCommand step)
    {
        if (step.Action == ListingAction.RaiseObjection)
            await objections.InsertAsync(Objection.Of(listing, (await LastDecisionAsync(listing.Id))!, step.Statement!), false);
        else if (Answers(step.Action) && await FindOpenAsync(listing.Id) is { } open)
        {
            open.AnswerWith(step.Action == ListingAction.UpholdDecision ? ObjectionOutcome.Upheld : ObjectionOutcome.Reversed, listing, step.CustomerId, step.Statement!);
            await objections.UpdateAsync(open, false);
        }
    }

    public static bool IsAgainst(ListingStatus status) => status is ListingStatus.Rejected or ListingStatus.Removed;

    private static bool IsOf(ListingAction action) => action == ListingAction.RaiseObjection || Answers(action);

    private static bool Answers(ListingAction action) =>
        action is ListingAction.UpholdDecision or ListingAction.ReverseDecision or ListingAction.ReverseOffSale;

    private IQueryable<ListingRevision> Decisions() =>
        revisions.Table.Where(revision => revision.ActorId == (int)ListingActor.Moderator && _decisions.Contains(revision.ActionId));

    private async Task<ListingRevision?> LastDecisionAsync(int listingId) =>
        await Decisions().Where(revision => revision.ListingId == listingId).OrderByDescending(revision => revision.Revision).FirstOrDefaultAsync();
}
