using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>The timelines of a customer's deals, as both sides see them. The moves stay; the customer's own words and the parcels' numbers go.</summary>
public class PersonalDealHistory(IRepository<Deal> deals, IRepository<DealRevision> revisions, OneByOne oneByOne) : IPersonalData
{
    private static readonly string[] _columns =
        ["Deal", "Number", "Time", "Action", "By", "From", "To", "Reason", "TrackingNumber", "Amount", "Date"];

    public IQueryable<int> CustomerIds => revisions.Table
        .Where(revision => revision.Reason != null && (revision.ActorId == (int)DealActor.Seller || revision.ActorId == (int)DealActor.Buyer))
        .Select(revision => revision.CustomerId)
        .Concat(WithParcel().Select(deal => deal.BuyerId))
        .Concat(WithParcel().Select(deal => deal.SellerId));

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("DealHistory", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        var telling = Of(customerId).Where(revision => revision.TrackingNumber != null || (revision.Reason != null && revision.CustomerId == customerId));
        await oneByOne.DoAsync(telling.ByKeyAsync(), revision =>
        {
            revision.Forget(customerId);
            return revisions.UpdateAsync(revision, false);
        }, revision => $"the deal's history {revision.Id}");
    }

    private IQueryable<Deal> WithParcel() =>
        deals.Table.Where(deal => revisions.Table.Any(revision => revision.DealId == deal.Id && revision.TrackingNumber != null));

    private IQueryable<DealRevision> Of(int customerId) => revisions.Table.Where(revision =>
        deals.Table.Any(deal => deal.Id == revision.DealId && (deal.BuyerId == customerId || deal.SellerId == customerId)));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var revision in Of(customerId).ByKeyAsync())
            yield return
            [
                revision.DealId, revision.Revision, revision.CreatedOnUtc, revision.Action, revision.Actor, revision.FromStatus, revision.ToStatus,
                revision.StoreReason ?? (object?)revision.Reason, revision.TrackingNumber, revision.Amount, revision.DateUtc
            ];
    }
}
