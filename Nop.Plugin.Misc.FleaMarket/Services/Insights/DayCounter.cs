using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Insights;

/// <summary>Counts a day over the histories, in five statements.</summary>
public class DayCounter(
    IRepository<Listing> listings, IRepository<ListingRevision> revisions, IRepository<Deal> deals, IRepository<DealRevision> dealRevisions, IRepository<FeeEntry> fees)
{
    private const int OnModeration = (int)ListingStatus.OnModeration;
    private const int Approved = (int)ListingStatus.Approved;
    private const int Rejected = (int)ListingStatus.Rejected;

    private sealed record Move(int StoreId, int ActionId, ListingStatus? From, ListingStatus To, int Count, int Units)
    {
        public bool LeadsTo(ListingStatus status) => To == status && From != status;
    }

    private sealed record Duration(int StoreId, TimeSpan Time);

    private sealed record Amount(int StoreId, int Count, decimal Value, decimal Asked);

    /// <returns>By store, those in which something happened; the sum of all as that of store 0.</returns>
    public async Task<IReadOnlyDictionary<int, Figures>> CountAsync(DateTime fromUtc, DateTime toUtc)
    {
        var moves = await MovesAsync(fromUtc, toUtc);
        var approvals = await ApprovalsAsync(fromUtc, toUtc);
        var sales = await SalesAsync(fromUtc, toUtc);
        var closed = await ClosedDealsAsync(fromUtc, toUtc);
        var booked = await FeesAsync(fromUtc, toUtc);
        var stores = moves.Select(move => move.StoreId).Concat(closed.Select(sum => sum.StoreId)).Concat(booked.Select(sum => sum.StoreId)).Distinct();
        var figures = stores.ToDictionary(id => id, Of);
        figures[0] = Figures.Sum(figures.Values);
        return figures;

        Figures Of(int storeId) => FiguresOf(
            [.. moves.Where(move => move.StoreId == storeId)],
            approvals.Where(duration => duration.StoreId == storeId),
            sales.Where(duration => duration.StoreId == storeId),
            closed.FirstOrDefault(sum => sum.StoreId == storeId),
            booked.FirstOrDefault(sum => sum.StoreId == storeId));
    }

    private static Figures FiguresOf(
        IReadOnlyCollection<Move> moves, IEnumerable<Duration> approvals, IEnumerable<Duration> sales, Amount? closed, Amount? booked)
    {
        return new()
        {
            PutUp = Count(move => move.ActionId == (int)ListingAction.Offer),
            Approved = Count(move => move is { To: ListingStatus.Approved, From: null or ListingStatus.OnModeration or ListingStatus.Rejected }),
            Rejected = Count(move => move.LeadsTo(ListingStatus.Rejected)),
            Removed = Count(move => move.LeadsTo(ListingStatus.Removed)),
            Withdrawn = Count(move => move.LeadsTo(ListingStatus.Withdrawn)),
            Expired = Count(move => move.LeadsTo(ListingStatus.Expired)),
            SoldOut = Count(move => move.LeadsTo(ListingStatus.Sold)),
            UnitsSold = moves.Sum(move => move.Units),
            DealsClosed = closed?.Count ?? 0,
            DealValue = closed?.Value ?? 0,
            AskedValue = closed?.Asked ?? 0,
            Fees = booked?.Value ?? 0,
            ApprovalHours = Histogram.Of(approvals.Select(duration => (int)duration.Time.TotalHours)),
            SaleDays = Histogram.Of(sales.Select(duration => (int)duration.Time.TotalDays))
        };

        int Count(Func<Move, bool> counts) => moves.Where(counts).Sum(move => move.Count);
    }

    private async Task<IReadOnlyList<Move>> MovesAsync(DateTime fromUtc, DateTime toUtc)
    {
        var rows = await (
            from revision in revisions.Table
            join listing in listings.Table on revision.ListingId equals listing.Id
            where revision.CreatedOnUtc >= fromUtc && revision.CreatedOnUtc < toUtc
            group revision by new { listing.StoreId, revision.ActionId, revision.FromStatusId, revision.ToStatusId } into same
            select new { same.Key, Count = same.Count(), Units = same.Sum(revision => revision.Units) }).ToListAsync();
        return [.. rows.Select(row => new Move(
            row.Key.StoreId, row.Key.ActionId, (ListingStatus?)row.Key.FromStatusId, (ListingStatus)row.Key.ToStatusId, row.Count, row.Units))];
    }

    private async Task<IReadOnlyList<Duration>> ApprovalsAsync(DateTime fromUtc, DateTime toUtc)
    {
        var rows = await (
            from revision in revisions.Table
            join listing in listings.Table on revision.ListingId equals listing.Id
            where revision.CreatedOnUtc >= fromUtc && revision.CreatedOnUtc < toUtc && revision.ToStatusId == Approved
                && (revision.FromStatusId == null || revision.FromStatusId == OnModeration || revision.FromStatusId == Rejected)
                && !revisions.Table.Any(earlier => earlier.ListingId == revision.ListingId && earlier.Revision < revision.Revision && earlier.ToStatusId == Approved)
            select new { listing.StoreId, Begin = listing.CreatedOnUtc, End = revision.CreatedOnUtc }).ToListAsync();
        return [.. rows.Select(row => new Duration(row.StoreId, row.End - row.Begin))];
    }

    private async Task<IReadOnlyList<Duration>> SalesAsync(DateTime fromUtc, DateTime toUtc)
    {
        var rows = await (
            from revision in revisions.Table
            join listing in listings.Table on revision.ListingId equals listing.Id
            where revision.CreatedOnUtc >= fromUtc && revision.CreatedOnUtc < toUtc && revision.Units > 0
            select new { listing.StoreId, Begin = listing.CreatedOnUtc, End = revision.CreatedOnUtc }).ToListAsync();
        return [.. rows.Select(row => new Duration(row.StoreId, row.End - row.Begin))];
    }

    private async Task<IReadOnlyList<Amount>> ClosedDealsAsync(DateTime fromUtc, DateTime toUtc)
    {
        var rows = await (
            from revision in dealRevisions.Table
            join deal in deals.Table on revision.DealId equals deal.Id
            join listing in listings.Table on deal.ListingId equals listing.Id
            where revision.CreatedOnUtc >= fromUtc && revision.CreatedOnUtc < toUtc && revision.ActionId == (int)DealAction.Close
            select new { deal.StoreId, deal.Amount, Asked = deal.ListedAmount ?? listing.Price * deal.Quantity }).ToListAsync();
        return [.. rows.GroupBy(row => row.StoreId).Select(own => new Amount(own.Key, own.Count(), own.Sum(row => row.Amount), own.Sum(row => row.Asked)))];
    }

    private async Task<IReadOnlyList<Amount>> FeesAsync(DateTime fromUtc, DateTime toUtc)
    {
        var rows = await (
            from entry in fees.Table
            join deal in deals.Table on entry.DealId equals deal.Id
            where entry.CreatedOnUtc >= fromUtc && entry.CreatedOnUtc < toUtc && entry.KindId == (int)FeeKind.Fee
            select new { deal.StoreId, entry.Amount }).ToListAsync();
        return [.. rows.GroupBy(row => row.StoreId).Select(own => new Amount(own.Key, own.Count(), own.Sum(row => row.Amount), 0))];
    }
}
