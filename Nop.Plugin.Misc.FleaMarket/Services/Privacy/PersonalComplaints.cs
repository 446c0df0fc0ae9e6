using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What a customer complained of. The type and a moderator's strike stay; the text goes, also what others wrote about a deleted customer.</summary>
public class PersonalComplaints(IRepository<Complaint> complaints, OneByOne oneByOne) : IPersonalData
{
    private static readonly string[] _columns = ["Listing", "Deal", "Kind", "Reason", "Text", "Created"];

    public IQueryable<int> CustomerIds => complaints.Table.Where(complaint => complaint.Text != null).Select(complaint => complaint.AuthorId)
        .Concat(complaints.Table.Where(complaint => complaint.Text != null).Select(complaint => complaint.AboutId));

    public IEnumerable<PersonalSheet> Sheets(int customerId) => [new("Complaints", _columns, RowsAsync(customerId))];

    public async Task EraseAsync(int customerId)
    {
        var telling = complaints.Table.Where(complaint => (complaint.AuthorId == customerId || complaint.AboutId == customerId) && complaint.Text != null);
        await oneByOne.DoAsync(telling.ByKeyAsync(), complaint =>
        {
            complaint.Forget();
            return complaints.UpdateAsync(complaint);
        }, complaint => $"the complaint {complaint.Id}");
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(int customerId)
    {
        await foreach (var complaint in complaints.Table.Where(complaint => complaint.AuthorId == customerId).ByKeyAsync())
            yield return
            [
                complaint.ListingId, complaint.DealId == 0 ? null : complaint.DealId, complaint.Subject, complaint.Type, complaint.Text, complaint.CreatedOnUtc
            ];
    }
}
