using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Services.Transparency;

/// <summary>What the Digital Services Act asks a marketplace to publish once a year, of all stores; read from the histories by an index.</summary>
public class TransparencyQueries(IRepository<ListingRevision> revisions, IRepository<Complaint> complaints, IRepository<Objection> objections, TimeProvider clock)
{
    /// <summary>What moderators decide, and what the store does in their place.</summary>
    private static readonly List<int> _decisions =
    [
        (int)ListingAction.Approve, (int)ListingAction.AcceptEdit, (int)ListingAction.DeclineEdit, (int)ListingAction.Reject, (int)ListingAction.Remove, (int)ListingAction.TakeOffSale
    ];

    /// <summary>The newest first, since the first entry of a history.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync()
    {
        var now = clock.GetUtcNow().Year;
        var first = await revisions.Table.OrderBy(revision => revision.Id).Select(revision => (DateTime?)revision.CreatedOnUtc).FirstOrDefaultAsync();
        return Enumerable.Range(0, Math.Max(1, now - (first?.Year ?? now) + 1)).Select(ago => now - ago).ToList();
    }

    /// <summary>The calendar year of UTC.</summary>
    public async Task<IReadOnlyList<DecisionCount>> DecisionsAsync(int year)
    {
        var (from, before) = Of(year);
        var rows = await revisions.Table
            .Where(revision => _decisions.Contains(revision.ActionId) && revision.CreatedOnUtc >= from && revision.CreatedOnUtc < before)
            .GroupBy(revision => new { revision.ActionId, revision.GroundId, revision.ActorId, revision.WasFlagged })
            .Select(group => new { group.Key.ActionId, group.Key.GroundId, group.Key.ActorId, group.Key.WasFlagged, Count = group.Count() })
            .ToListAsync();
        return rows.OrderBy(row => row.ActionId).ThenBy(row => row.GroundId).ThenBy(row => row.ActorId).ThenBy(row => row.WasFlagged)
            .Select(row => new DecisionCount(
                (ListingAction)row.ActionId, row.GroundId == 0 ? null : (DecisionGround)row.GroundId, row.ActorId == (int)ListingActor.Store, row.WasFlagged, row.Count)).ToList();
    }

    public async Task<AnswerCount> ComplaintsAsync(ComplaintSubject subject, int year)
    {
        var (from, before) = Of(year);
        var made = await complaints.Table.Where(complaint => complaint.CreatedOnUtc >= from && complaint.CreatedOnUtc < before && complaint.SubjectId == (int)subject)
            .Select(complaint => new { complaint.CreatedOnUtc, complaint.StruckOnUtc, complaint.AnsweredOnUtc }).ToListAsync();
        return new(made.Count, made.Count(one => one.StruckOnUtc is null && one.AnsweredOnUtc is not null), made.Count(one => one.StruckOnUtc is not null),
            MedianDays(made.Select(one => (one.CreatedOnUtc, one.AnsweredOnUtc ?? one.StruckOnUtc))));
    }

    public async Task<AnswerCount> ObjectionsAsync(int year)
    {
        var (from, before) = Of(year);
        var made = await objections.Table.Where(objection => objection.CreatedOnUtc >= from && objection.CreatedOnUtc < before)
            .Select(objection => new { objection.CreatedOnUtc, objection.OutcomeId, objection.AnsweredOnUtc }).ToListAsync();
        return new(made.Count, made.Count(one => one.OutcomeId == (int)ObjectionOutcome.Reversed), made.Count(one => one.OutcomeId == (int)ObjectionOutcome.Upheld),
            MedianDays(made.Select(one => (one.CreatedOnUtc, one.AnsweredOnUtc))));
    }

    private static (DateTime From, DateTime Before) Of(int year) =>
        (new(year, 1, 1, 0, 0, 0, DateTimeKind.Utc), new(year + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static double? MedianDays(IEnumerable<(DateTime From, DateTime? To)> times)
    {
        var days = times.Where(time => time.To is not null).Select(time => (time.To!.Value - time.From).TotalDays).Order().ToList();
        return days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2;
    }
}
