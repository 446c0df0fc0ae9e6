using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

namespace Nop.Plugin.Misc.FleaMarket.Services.Complaints;

/// <summary>Reads all complaints for the back office.</summary>
public class ComplaintAdminQueries(IRepository<Complaint> complaints, CustomerLoginQueries logins) : AdminQueries<Complaint, ComplaintFilter>
{
    /// <summary>Complaints about buyers are for other sellers and wait for nobody.</summary>
    public Task<int> CountWaitingAsync() =>
        complaints.Table.CountAsync(complaint => complaint.StruckOnUtc == null && complaint.AnsweredOnUtc == null && complaint.SubjectId != (int)ComplaintSubject.Buyer);

    /// <summary>Authors, and those whom complaints are about.</summary>
    /// <param name="beginning">Of the e-mail address or user name.</param>
    public async Task<IList<Customer>> FindPeopleAsync(string beginning, int most) =>
        await logins.BeginningWith(beginning)
            .Where(customer => complaints.Table.Any(complaint => complaint.AuthorId == customer.Id || complaint.AboutId == customer.Id))
            .OrderBy(customer => customer.Email).Take(most).ToListAsync();

    protected override string?[] Texts(ComplaintFilter filter) => [filter.Text];

    protected override async Task<IQueryable<Complaint>> FilterAsync(ComplaintFilter filter)
    {
        var found = await FilterByPersonAsync(complaints.Table, filter);
        if (filter.Subject is { } subject)
            found = found.Where(complaint => complaint.SubjectId == (int)subject);
        if (filter.IsStruck is { } struck)
            found = found.Where(complaint => complaint.StruckOnUtc != null == struck);
        if (filter.IsUpheld is { } upheld)
            found = found.Where(complaint => complaint.AnsweredOnUtc != null == upheld);
        if (filter.StoreId is { } storeId)
            found = found.Where(complaint => complaint.StoreId == storeId);
        if (filter.WrittenFromUtc is { } from)
            found = found.Where(complaint => complaint.CreatedOnUtc >= from);
        if (filter.WrittenBeforeUtc is { } before)
            found = found.Where(complaint => complaint.CreatedOnUtc < before);
        if (Lower(filter.Text) is not { } text)
            return found;
        return found.Where(complaint => complaint.Type.ToLower().Contains(text) || complaint.Text!.ToLower().Contains(text));
    }

    private async Task<IQueryable<Complaint>> FilterByPersonAsync(IQueryable<Complaint> found, ComplaintFilter filter)
    {
        if (filter.PersonId is { } personId)
            return found.Where(complaint => complaint.AuthorId == personId || complaint.AboutId == personId);
        return await logins.FilterAsync(found, filter.PersonLogin, complaint => complaint.AuthorId, complaint => complaint.AboutId);
    }
}
