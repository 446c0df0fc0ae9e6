using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Services.Flags;

/// <summary>What moderators have decided about a seller's listings in a store.</summary>
public class SellerRecord(IRepository<Listing> listings, IRepository<ListingRevision> revisions, IRepository<Objection> objections)
{
    /// <param name="listing">Aside.</param>
    public async Task<bool> HasApprovedAsync(Listing listing) =>
        listing.ApprovedOnUtc is not null || await listings.Table.AnyAsync(other => other.SellerId == listing.SellerId && other.StoreId == listing.StoreId
            && other.Id != listing.Id && other.ApprovedOnUtc != null);

    public Task<int> CountRejectionsAsync(Listing listing, DateTime sinceUtc) =>
        Against(listing).CountAsync(revision => revision.CreatedOnUtc >= sinceUtc);

    /// <returns>Listings that moderators have approved since they last decided against the seller.</returns>
    public async Task<int> CountApprovedAsync(Listing listing)
    {
        var last = await Against(listing).MaxAsync(revision => (int?)revision.Id) ?? 0;
        return await Decided(listing).Where(revision => revision.Id > last && revision.ActionId == (int)ListingAction.Approve)
            .Select(revision => revision.ListingId).Distinct().CountAsync();
    }

    /// <summary>What was wrong does not count.</summary>
    private IQueryable<ListingRevision> Against(Listing listing) => Decided(listing)
        .Where(revision => ModerationRules.AgainstIds.Contains(revision.ActionId) && !objections.Table.Any(objection => objection.ListingId == revision.ListingId
            && objection.Revision == revision.Revision && objection.OutcomeId == (int)ObjectionOutcome.Reversed));

    private IQueryable<ListingRevision> Decided(Listing listing) =>
        from own in listings.Table
        join revision in revisions.Table on own.Id equals revision.ListingId
        where own.SellerId == listing.SellerId && own.StoreId == listing.StoreId && revision.ActorId == (int)ListingActor.Moderator
        select revision;
}
