using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>Reads all complaints for the back office.</summary>
public class ComplaintAdminQueries(IRepository<Complaint> complaints, IRepository<Listing> listings, IRepository<Customer> customers)
{
    /// <summary>The newest first.</summary>
    public async Task<IPagedList<Complaint>> GetPageAsync(ComplaintFilter filter, int pageIndex, int pageSize) =>
        await (await FilterAsync(filter)).ToGridPageAsync(pageIndex, pageSize);

    /// <summary>All that match, in steps of <paramref name="most"/> at a time, after an id.</summary>
    public async Task<IList<Complaint>> GetAfterAsync(ComplaintFilter filter, int afterId, int most) =>
        await (await FilterAsync(filter)).Where(complaint => complaint.Id > afterId).OrderBy(complaint => complaint.Id).Take(most).ToListAsync();

    /// <summary>Complaints about buyers are for other sellers and wait for nobody.</summary>
    public Task<int> CountWaitingAsync() =>
        complaints.Table.CountAsync(complaint => complaint.StruckOnUtc == null && complaint.SubjectId != (int)ComplaintSubject.Buyer);

    public async Task<IReadOnlyDictionary<int, string>> ListingNamesAsync(IReadOnlyCollection<int> listingIds)
    {
        var rows = await listings.Table.Where(listing => listingIds.Contains(listing.Id))
            .Select(listing => new { listing.Id, listing.Name }).ToListAsync();
        return rows.ToDictionary(row => row.Id, row => row.Name);
    }

    /// <summary>Authors, and those whom complaints are about.</summary>
    /// <param name="beginning">Of the e-mail address or user name.</param>
    public async Task<IList<Customer>> FindPeopleAsync(string beginning, int most) =>
        await customers.BeginningWith(beginning)
            .Where(customer => complaints.Table.Any(complaint => complaint.AuthorId == customer.Id || complaint.AboutId == customer.Id))
            .OrderBy(customer => customer.Email).Take(most).ToListAsync();

    private async Task<IQueryable<Complaint>> FilterAsync(ComplaintFilter filter)
    {
        var found = await FilterByPersonAsync(complaints.Table, filter);
        if (filter.Subject is { } subject)
            found = found.Where(complaint => complaint.SubjectId == (int)subject);
        if (filter.IsStruck is { } struck)
            found = found.Where(complaint => complaint.StruckOnUtc != null == struck);
        if (filter.StoreId is { } storeId)
            found = found.Where(complaint => complaint.StoreId == storeId);
        if (filter.WrittenFromUtc is { } from)
            found = found.Where(complaint => complaint.CreatedOnUtc >= from);
        if (filter.WrittenBeforeUtc is { } before)
            found = found.Where(complaint => complaint.CreatedOnUtc < before);
        if (string.IsNullOrWhiteSpace(filter.Text))
            return found;
        var text = filter.Text.Trim().ToLowerInvariant();
        return found.Where(complaint => complaint.Type.ToLower().Contains(text) || complaint.Text!.ToLower().Contains(text));
    }

    private async Task<IQueryable<Complaint>> FilterByPersonAsync(IQueryable<Complaint> found, ComplaintFilter filter)
    {
        if (filter.PersonId is { } personId)
            return found.Where(complaint => complaint.AuthorId == personId || complaint.AboutId == personId);
        if (string.IsNullOrWhiteSpace(filter.PersonLogin))
            return found;
        if (await customers.NamedAsync(filter.PersonLogin) is { } ids)
            return found.Where(complaint => ids.Contains(complaint.AuthorId) || ids.Contains(complaint.AboutId));
        var people = customers.BeginningWith(filter.PersonLogin);
        return found.Where(complaint => people.Any(person => person.Id == complaint.AuthorId || person.Id == complaint.AboutId));
    }
}
