using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>Whether somebody has complained, struck or not.</summary>
public class ComplaintQueries(IRepository<Complaint> complaints)
{
    public Task<bool> HasComplainedAsync(Deal deal, int authorId) =>
        complaints.Table.AnyAsync(complaint => complaint.DealId == deal.Id && complaint.AuthorId == authorId);

    /// <summary>By whichever of the two.</summary>
    public Task<bool> IsComplainedAboutAsync(Deal deal) => complaints.Table.AnyAsync(complaint => complaint.DealId == deal.Id);

    public Task<bool> HasComplainedAsync(Listing listing, int authorId) =>
        complaints.Table.AnyAsync(complaint => complaint.AuthorId == authorId
            && complaint.SubjectId == (int)ComplaintSubject.Listing && complaint.ListingId == listing.Id);
}
